import ProbeProtocol
import TareModel
import TareTestSupport

@testable import TareRunner

/// A probe in shell: its body is run with the request in `$request`.
///
/// `begin N`, `measured N BYTES` and `finish` say what a probe says, and `say JSON` any other line;
/// `asks N` tells whether the request asks for that cell.
func fakeProbe(
  _ folder: TemporaryFolder, timeLimit: Double = 20, _ body: String
) throws -> Probe {
  let script = """
    #!/bin/sh
    read -r request
    echo started >> '\(folder.path)/starts'
    say() { printf '%s\\n' "$1"; }
    begin() { echo "{\\"event\\":\\"begin\\",\\"cell\\":$1}"; }
    measured() {
      echo "{\\"event\\":\\"cell\\",\\"cell\\":$1,\\"outcome\\":\\"measured\\",\\"values\\":{\\"total\\":$2}}"
    }
    finish() { echo '{"event":"end"}'; }
    asks() { case "$request" in *"\\"cell\\":$1"*) return 0;; *) return 1;; esac; }
    \(body)

    """
  let path = try folder.write("python3", script, executable: true)
  return Probe(
    interpreter: Interpreter(runtime: sampleRuntime(), executable: path), script: "probe.py",
    packages: .none, memoryLimit: nil, timeLimit: timeLimit,
    environment: ["PATH": "/usr/bin:/bin"])
}

/// A block of so many metrics `m0`, `m1`, … of one representation.
func sampleBlock(_ count: Int, mode: ProbeRequest.ProcessKind = .heap) -> Block {
  let keys = (0..<count).map { index in
    CellKey(
      runtime: "cpython-3.13.0", dataset: "d", loader: "json", representation: "dict",
      access: mode == .time ? "key" : "none",
      measure: mode == .time ? .benchmark("m\(index)") : .metric("m\(index)"))
  }
  return Block(
    place: .init(
      runtime: "cpython-3.13.0", dataset: "d", loader: "json", representation: "dict"),
    mode: mode, process: 2, seed: 7, keys: keys)
}

let samplePart = DatasetPart(
  name: "d", path: "/d.json", format: .array, count: 1, schema: SchemaNode(), query: Query())
