import TareFoundation
import TareModel
import TareRunner

/// One version of the user's code: a folder, or a commit that was checked out for the gate.
struct CodeTree {
  /// As it was given, with its commit.
  var tree: GateRequest.Tree
  /// Whole path of what is the current folder in the other version.
  var folder: String
  /// The files of a commit, there as long as they are held.
  private var checkout: Checkout?

  /// What the current folder is called where nothing else is given.
  static let workTree = "the work tree"

  /// The current folder.
  static var current: CodeTree {
    CodeTree(
      tree: .init(name: workTree), folder: FileManager.default.currentDirectoryPath, checkout: nil)
  }

  private init(tree: GateRequest.Tree, folder: String, checkout: Checkout?) {
    (self.tree, self.folder, self.checkout) = (tree, folder, checkout)
  }

  /// A folder, else a revision of the repository that the current folder is in.
  init(_ name: String) throws(CommandFailure) {
    if FileManager.default.isFolder(name) == true {
      self.init(
        tree: .init(name: name), folder: URL(fileURLWithPath: name).standardizedFileURL.path,
        checkout: nil)
      return
    }
    let current = FileManager.default.currentDirectoryPath
    guard let repository = GitRepository(at: current) else {
      throw CommandFailure(
        .missingInput, "'\(name)' is no folder, and the current folder is in no git repository")
    }
    guard let commit = repository.commit(of: name) else {
      throw CommandFailure(
        .missingInput,
        "'\(name)' is neither a folder nor a revision of this git repository; in CI, fetch it first"
      )
    }
    do throws(GitError) {
      let checkout = try repository.checkOut(commit)
      self.init(
        tree: .init(name: name, commit: commit), folder: checkout.folder, checkout: checkout)
    } catch {
      throw CommandFailure(.cannotCreate, "'\(name)' cannot be checked out: \(error)")
    }
  }

  /// Where a file or folder of the current folder lies in this version.
  ///
  /// - Throws: where it lies outside, so that no version has one of its own.
  func path(of given: String, option: String) throws(CommandFailure) -> String {
    let current = FileManager.default.currentDirectoryPath
    let whole = URL(fileURLWithPath: given).standardizedFileURL.path
    if whole == current { return folder }
    guard whole.hasPrefix(current + "/") else {
      throw CommandFailure(
        .usage,
        "--\(option) \(given): it lies outside the current folder, so that the base has no version "
          + "of it")
    }
    return folder + whole.dropFirst(current.count)
  }
}
