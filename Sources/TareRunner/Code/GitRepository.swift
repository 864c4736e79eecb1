import TareFoundation

/// The git repository that a folder lies in, asked by the program `git`.
package struct GitRepository: Sendable {
  /// The folder that was asked for.
  let folder: String
  /// From the root of the repository to that folder: `services/shop/`, empty at the root.
  let prefix: String
  private let environment: [String: String]

  /// Seconds for one command: to check a large repository out takes a while.
  private static let timeLimit = 300.0

  /// nil where the folder is in no repository, or where there is no git.
  package init?(
    at folder: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.folder = folder
    self.environment = environment
    let asked = Self.git(["rev-parse", "--show-prefix"], in: folder, environment)
    guard case .success(let said) = asked else { return nil }
    prefix = said
  }

  /// The commit that a revision names, in full; nil where it names none.
  package func commit(of revision: String) -> String? {
    guard !revision.hasPrefix("-") else { return nil }
    let arguments = ["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"]
    return try? git(arguments).get()
  }

  /// The files of a commit in a temporary folder.
  package func checkOut(_ commit: String) throws(GitError) -> Checkout {
    let scratch: ScratchFolder
    do {
      scratch = try ScratchFolder()
    } catch {
      throw GitError(why: error.description)
    }
    let tree = scratch.path + "/tree"
    // What earlier ones left behind that were killed.
    _ = git(["worktree", "prune"])
    _ = try git(["worktree", "add", "--quiet", "--detach", tree, commit]).get()
    return Checkout(repository: self, scratch: scratch, tree: tree)
  }

  fileprivate func git(_ arguments: [String]) -> Result<String, GitError> {
    Self.git(arguments, in: folder, environment)
  }

  /// The first line that a command of git says.
  private static func git(
    _ arguments: [String], in folder: String, _ environment: [String: String]
  ) -> Result<String, GitError> {
    guard let program = program(environment) else {
      return .failure(GitError(why: "there is no program called git"))
    }
    var said: [String] = []
    do throws(ProcessError) {
      let result = try Conversation(
        arguments: [program, "-C", folder] + arguments, environment: environment, input: [],
        timeLimit: timeLimit
      ).run { said.append(String(decoding: $0, as: UTF8.self)) }
      guard case .exited(0) = result.ending else {
        let why = result.stderr.split(separator: "\n").last.map(String.init)
        return .failure(GitError(why: why ?? "git \(arguments[0]) failed"))
      }
    } catch {
      return .failure(GitError(why: error.description))
    }
    return .success(said.first ?? "")
  }

  private static func program(_ environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/git" }
      .first(where: FileManager.default.isExecutableFile)
  }
}

/// Why git could not do what it was asked for.
package struct GitError: Error, Sendable, CustomStringConvertible {
  /// In the words of git.
  package var why: String

  package var description: String { why }
}

/// The files of one commit, which lie in a temporary folder as long as somebody holds this.
package final class Checkout: Sendable {
  private let repository: GitRepository
  private let scratch: ScratchFolder
  private let tree: String

  fileprivate init(repository: GitRepository, scratch: ScratchFolder, tree: String) {
    self.repository = repository
    self.scratch = scratch
    self.tree = tree
  }

  /// The folder in it that the repository was asked from.
  package var folder: String {
    URL(fileURLWithPath: "\(tree)/\(repository.prefix)").standardizedFileURL.path
  }

  deinit { _ = repository.git(["worktree", "remove", "--force", tree]) }
}
