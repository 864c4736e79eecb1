extension SitePath {
  package static let talk = SitePath("talk.html")
  package static let identity = SitePath("identity.html")
  package static let sizes = SitePath("sizes.html")
  package static let profilers = SitePath("profilers.html")

  package static let experiments = SitePath("experiments/index.html")

  static func experiment(_ name: String) -> SitePath {
    SitePath("experiments/\(Slug(name)).html")
  }
}
