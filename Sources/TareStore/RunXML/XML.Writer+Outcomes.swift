import LibXML

/// The ends other than a measurement, which cells and findings share.
extension XML.Writer {
  func unavailable(_ why: String) throws(XML.Error) {
    try element("unavailable", [("why", XML.Characters.visible(why))])
  }

  func failed(_ why: String, _ stderr: String) throws(XML.Error) {
    try element(
      "failed", [("why", XML.Characters.visible(why))], text: XML.Characters.visible(stderr))
  }

  func timedOut(_ seconds: Double, _ stderr: String) throws(XML.Error) {
    try element("timed-out", [("after", "\(seconds)")], text: XML.Characters.visible(stderr))
  }
}
