import TareTestSupport
import Testing

extension TemporaryFolder {
  /// Writes a wheel of version 1.0 of a package that is one module.
  func writeWheel(_ path: String, of package: String, source: String) throws {
    try write("source.txt", source)
    try write(
      "wheel.py",
      """
      import os, sys, zipfile
      path, package = sys.argv[1:]
      info = package + "-1.0.dist-info/"
      files = {
          package + ".py": open("source.txt").read(),
          info + "METADATA": "Metadata-Version: 2.1\\nName: %s\\nVersion: 1.0\\n" % package,
          info + "WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\n"
          "Root-Is-Purelib: true\\nTag: py3-none-any\\n",
      }
      files[info + "RECORD"] = "".join("%s,,\\n" % name for name in sorted(files)) + info + "RECORD,,\\n"
      os.makedirs(os.path.dirname(path), exist_ok=True)
      with zipfile.ZipFile(path, "w") as wheel:
          for name in sorted(files):
              wheel.writestr(name, files[name])
      """)
    let made = try Command(
      try FoundRuntime.newest().path, ["wheel.py", path, package],
      environment: Tare.environment, in: self.path
    ).result()
    #expect(made.status == 0, "\(made.stderr)")
  }
}
