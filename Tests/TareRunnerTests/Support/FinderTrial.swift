import TareTestSupport

@testable import TareRunner

/// What a source finds in a made folder.
struct FinderTrial {
  let folder: TemporaryFolder

  /// - Parameter programs: paths below the folder, each made a program.
  init(_ programs: [String]) throws {
    folder = try TemporaryFolder()
    for program in programs { try folder.write(program, "#!/bin/sh\n", executable: true) }
  }

  /// Paths below the folder.
  ///
  /// - Parameter variables: the environment, in which `~` stands for the folder.
  func found(by finder: some RuntimeFinder, _ variables: [String: String] = [:]) -> [String] {
    var environment = variables.mapValues {
      $0.replacing("~", with: folder.path)
    }
    environment["HOME"] = folder.path
    return finder.programs(in: SearchPlace(environment: environment, root: folder.path)).map {
      String($0.dropFirst(folder.path.count + 1))
    }
  }
}
