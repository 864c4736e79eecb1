import TareFoundation
import TareModel

/// Where to remember what the pages of sites were made of, and which program remembers.
package struct MemoryPlace: Sendable {
  private let folder: String
  private let program: String

  /// - Parameter program: what tells one build of this program from another.
  package init(folder: String, program: String) {
    self.folder = folder
    self.program = program
  }

  /// What is known of the site in a folder; nothing is where the program or the templates changed.
  func memory(
    of site: String, templates: Fingerprint, title: String, _ baseURL: BaseURL?
  ) -> PageMemory {
    var circumstances = templates
    circumstances.add(program)
    circumstances.add(title)
    circumstances.add(baseURL?.text ?? "")
    return PageMemory(
      file: "\(folder)/\(Fingerprint(site.utf8).text)", circumstances: circumstances.text)
  }
}
