extension Error {
  /// The system's own words for a fault of a file, which are shorter than Foundation's; others as
  /// they describe themselves.
  package var systemReason: String {
    let inner = (self as? CocoaError)?.underlying ?? self
    guard let fault = inner as? POSIXError else { return "\(self)" }
    return String(cString: strerror(fault.code.rawValue)).lowercased()
  }
}
