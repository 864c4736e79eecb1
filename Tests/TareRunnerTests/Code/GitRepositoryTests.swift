import TareFoundation
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Git repositories")
struct GitRepositoryTests {
  /// The last line that a command says.
  private func shell(_ script: String) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let (result, lines) = try talk(script, environment: environment)
    #expect(result.ending == .exited(0), "\(result.stderr)")
    return lines.last ?? ""
  }

  /// A repository with a file in a folder, committed as 1 and tagged, then written as 2.
  private func repository() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("src/file", "1")
    _ = try shell(
      """
      cd '\(folder.path)' && git init -q && git add -A
      git -c user.name=n -c user.email=e -c commit.gpgsign=false commit -qm one && git tag one
      """)
    try folder.write("src/file", "2")
    return folder
  }

  @Test("check a revision out beside the work tree, and remove it when nobody needs it")
  func checkOut() throws {
    let folder = try repository()
    let repository = try #require(GitRepository(at: folder.path + "/src"))
    let commit = try #require(repository.commit(of: "one"))
    #expect(commit.count == 40 && commit == repository.commit(of: "HEAD"))
    var checkout: Checkout? = try repository.checkOut(commit)
    let path = try #require(checkout?.folder)
    #expect(try String(contentsOfFile: path + "/file", encoding: .utf8) == "1")
    #expect(try folder.read("src/file") == "2")
    checkout = nil
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try shell("git -C '\(folder.path)' worktree list | wc -l") == "1")
  }

  @Test("know no revision that is not there, nor take an option for one")
  func unknown() throws {
    let folder = try repository()
    let repository = try #require(GitRepository(at: folder.path))
    #expect(repository.commit(of: "two") == nil)
    #expect(repository.commit(of: "--all") == nil)
    let error = #expect(throws: GitError.self) {
      _ = try repository.checkOut(String(repeating: "0", count: 40))
    }
    #expect(error?.why.isEmpty == false)
  }

  @Test("are not where there is none, nor where there is no git")
  func none() throws {
    let folder = try TemporaryFolder()
    let environment = ProcessInfo.processInfo.environment
      .merging(["GIT_CEILING_DIRECTORIES": folder.path]) { $1 }
    #expect(GitRepository(at: folder.path, environment: environment) == nil)
    #expect(GitRepository(at: folder.path, environment: ["PATH": "/nowhere"]) == nil)
  }
}
