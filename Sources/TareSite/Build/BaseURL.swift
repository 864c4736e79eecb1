import TareFoundation

/// The address under which a site will be published, for what cannot be said with relative links.
package struct BaseURL: Sendable, Equatable {
  /// Ends with a slash.
  package let text: String

  /// Takes an absolute address of the web without query and fragment.
  package init?(_ text: String) {
    guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(),
      scheme == "http" || scheme == "https", let host = url.host, !host.isEmpty,
      url.query == nil, url.fragment == nil
    else { return nil }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }

  /// A folder is called by its own name, not by that of the file that stands for it.
  func address(of page: SitePath) -> String {
    let names = page.names.last == "index.html" ? Array(page.names.dropLast()) + [""] : page.names
    return text + names.joined(separator: "/")
  }

  /// The path on its host, which begins and ends with a slash.
  var path: String {
    let path = URLComponents(string: text)?.percentEncodedPath ?? "/"
    return path.isEmpty ? "/" : path
  }
}
