import TareModel
import TareTestSupport

@testable import TareRunner

extension TemporaryFolder {
  /// An interpreter in shell that says what it is and what it offers, and measures in its way.
  ///
  /// It offers the loaders `json` and `orjson` (missing), the representations `dict` and `slots`,
  /// the benchmark `filter` and the metric `peak`. `measure` is run for the rest, as in
  /// `fakeProbe`.
  ///
  /// It offers the experiments of `trials`, each a name, its kind of process and what else its line
  /// says.
  func writeRuntime(
    version: String = "3.13.0", trials: [(name: String, process: String, more: String)] = [],
    _ measure: String
  ) throws {
    let experiments = trials.map { trial in
      """
      say '{"event":"experiment","name":"\(trial.name)","available":true,"about":{"family":"identity","question":"?",\
      "source":"","claims":[],"quick":true,"process":"\(trial.process)"\(trial.more)}}'
      """
    }.joined(separator: "\n")
    let path = "\(path)/pyenv/versions/\(version)/bin/python3"
    try write(
      "pyenv/versions/\(version)/bin/python3",
      """
      #!/bin/sh
      case "$*" in *identify.py)
        echo '{"implementation":"cpython","version":"\(version)","executable":"\(path)","build":[]}'
        exit;;
      esac
      read -r request
      say() { printf '%s\\n' "$1"; }
      case "$request" in *'"task":"describe"'*)
        say '\(FakeOffer.loader("json"))'
        say '\(FakeOffer.loader("orjson", missing: "not here"))'
        say '\(FakeOffer.representation("dict", access: "key"))'
        say '\(FakeOffer.representation("slots", access: "attribute"))'
        say '\(FakeOffer.benchmark("filter"))'
        say '\(FakeOffer.metric("peak"))'
        \(experiments)
        say '{"event":"end"}'
        exit;;
      esac
      echo "$request" >> '\(self.path)/requests'
      holds() { case "$request" in *"$1"*) return 0;; *) return 1;; esac; }
      measured() {
        say '{"event":"begin","cell":0}'
        if holds '"mode":"time"'; then
          say '{"event":"cell","cell":0,"outcome":"measured","warmups":1,\
      "loops":1,"wall":[1],"cpu":[1]}'
        else
          say '{"event":"cell","cell":0,"outcome":"measured","values":{"total":7}}'
        fi
        say '{"event":"end"}'
      }
      if holds '"task":"experiments"'; then
        say '{"event":"begin","experiment":0}'
        say '{"event":"finding","experiment":0,"outcome":"observed","found":{"observations":[],\
      "series":[],"listings":[]}}'
        say '{"event":"end"}'
        exit
      fi
      \(measure)

      """, executable: true)
  }

  var environment: [String: String] {
    ["HOME": path, "PATH": "/usr/bin:/bin", "PYENV_ROOT": path + "/pyenv"]
  }

  /// Everything that is known before measuring, with the interpreters written to this folder.
  func preparation(
    _ selection: Selection = Selection(), timeLimit: Double = 20
  ) throws -> Preparation {
    let records = try write("d.json", #"[{"id":1}]"#)
    var preset = Preset.quick
    // Of a matrix this small there would be any number of rounds.
    preset.timing.further = nil
    let request = RunRequest(
      asked: Request(
        selection: selection, preset: preset.name, seed: 1, timeLimit: timeLimit,
        isOffline: true),
      datasets: [try LoadedDataset.read(records)], preset: preset, label: nil)
    return try Preparation(
      request, census: try RuntimeCensus(named: [], probe: path, environment: environment),
      place: .init(probe: path, environment: environment), note: { _ in })
  }
}
