/// The lines by which a probe offers things.
enum FakeOffer {
  static func loader(
    _ name: String, package: String? = nil, missing why: String? = nil, isPlugin: Bool = false
  ) -> String {
    let offered = offered(name, package: package, missing: why)
    return #"{"event":"loader",\#(offered),"plugin":\#(isPlugin)}"#
  }

  static func representation(
    _ name: String, access: String? = nil, givesUp: String = "", source: String = "records",
    isPlugin: Bool = false, missing why: String? = nil
  ) -> String {
    #"""
    {"event":"representation",\#(offered(name, package: nil, missing: why)),\#
    "access":[\#(access.map { #""\#($0)""# } ?? "")],"gives_up":"\#(givesUp)",\#
    "source":"\#(source)","plugin":\#(isPlugin),"quick":true,"mutable":null,"digest":"","code":"of \#(name)"}
    """#
  }

  static func benchmark(_ name: String, source: String = "", isPlugin: Bool = false) -> String {
    #"""
    {"event":"benchmark","name":"\#(name)","summary":"","access":true,"source":"\#(source)",\#
    "digest":"","quick":true,"plugin":\#(isPlugin)}
    """#
  }

  static func metric(_ name: String, mode: String = "heap") -> String {
    #"""
    {"event":"metric",\#(offered(name, package: nil, missing: nil)),"mode":"\#(mode)",\#
    "unit":"B","exact":true,"threshold":null,"headline":true,"quick":true}
    """#
  }

  private static func offered(_ name: String, package: String?, missing why: String?) -> String {
    let words = { (text: String?) in text.map { #""\#($0)""# } ?? "null" }
    return #"""
      "name":"\#(name)","summary":"","available":\#(why == nil),"why":\#(words(why)),\#
      "package":\#(words(package)),"version":null
      """#
  }
}
