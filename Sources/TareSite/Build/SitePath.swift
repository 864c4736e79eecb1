/// Where a file of the site lies, as names from the site's root: `datasets/cargo.html`.
package struct SitePath: Sendable, Hashable, Comparable {
  package let names: [String]

  /// Splits at slashes; empty names and dots are not part of a path.
  package init(_ text: String) {
    names = text.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  package var text: String { names.joined(separator: "/") }

  /// A link that leads from this page to another file, whatever folder the site lies in.
  package func link(to target: SitePath, fragment: String? = nil) -> String {
    let anchor = fragment.map { "#" + $0 } ?? ""
    if target == self, !anchor.isEmpty { return anchor }
    let folder = names.dropLast()
    let shared = zip(folder, target.names.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + target.names.dropFirst(shared)).joined(separator: "/") + anchor
  }

  package static func < (left: SitePath, right: SitePath) -> Bool {
    left.names.lexicographicallyPrecedes(right.names)
  }
}

extension SitePath {
  package static let index = SitePath("index.html")
  package static let method = SitePath("method.html")
  package static let search = SitePath("search.html")
  package static let notFound = SitePath("404.html")
  package static let sitemap = SitePath("sitemap.xml")
  package static let datasets = SitePath("datasets/index.html")
  package static let representations = SitePath("representations/index.html")
  package static let runtimes = SitePath("runtimes/index.html")
  package static let benchmarks = SitePath("benchmarks/index.html")
  package static let loaders = SitePath("loaders.html")
  package static let runs = SitePath("runs/index.html")
  /// The file by which a folder is known to be a site that may be replaced.
  package static let marker = SitePath("tare-site.txt")

  /// A published schema of run files.
  package static func runSchema(_ name: String) -> SitePath { SitePath("schema/\(name)") }
  static func dataset(_ name: String) -> SitePath { SitePath("datasets/\(Slug(name)).html") }
  /// What a record of a dataset weighs from runtime to runtime.
  static func weights(_ dataset: String) -> SitePath {
    SitePath("datasets/\(Slug(dataset))/runtimes.html")
  }
  static func representation(_ name: String) -> SitePath {
    SitePath("representations/\(Slug(name)).html")
  }
  static func runtime(_ id: String) -> SitePath { SitePath("runtimes/\(Slug(id)).html") }
  /// One dataset on one runtime.
  static func runtime(_ id: String, _ dataset: String) -> SitePath {
    SitePath("runtimes/\(Slug(id))/\(Slug(dataset)).html")
  }
  static func benchmark(_ name: String) -> SitePath { SitePath("benchmarks/\(Slug(name)).html") }
  /// A benchmark on a dataset other than the first.
  static func benchmark(_ name: String, _ dataset: String) -> SitePath {
    SitePath("benchmarks/\(Slug(name))/\(Slug(dataset)).html")
  }
  /// Every sample of one representation of a dataset on one runtime.
  static func samples(_ dataset: String, _ representation: String, _ runtime: String) -> SitePath {
    SitePath("datasets/\(Slug(dataset))/\(Slug(representation))/\(Slug(runtime)).html")
  }
  /// The ids of runs tell times, with a capital T and Z in them.
  static func run(_ id: String) -> SitePath {
    SitePath("runs/\(Slug(id, admits: "T"..."Z")).html")
  }
  /// The figures that a run has of one dataset on one runtime.
  static func run(_ id: String, _ runtime: String, _ dataset: String) -> SitePath {
    run(id).folder.file("\(Slug(runtime))/\(Slug(dataset)).html")
  }
}
