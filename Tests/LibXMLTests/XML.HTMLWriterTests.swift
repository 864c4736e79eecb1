import LibXML
import Testing

@Suite("XML.HTMLWriter")
struct HTMLWriterTests {
  private func html(_ body: String) throws -> String {
    let page = "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:t='urn:t'>\(body)</html>"
    let lines = text(try XML.Serializer.html(parse(page))).split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    #expect(lines[0] == "<!DOCTYPE html>")
    #expect(lines[1].hasPrefix("<html>") && lines[1].hasSuffix("</html>\n"))
    return String(lines[1].dropFirst(6).dropLast(8))
  }

  @Test(
    "each rule of the syntax",
    arguments: [
      ("<br/><img alt=''/>", "<br><img alt=\"\">"),
      (
        "<td/><textarea/><script src='a.js'/>",
        "<td></td><textarea></textarea><script src=\"a.js\"></script>"
      ),
      ("<p>1 &lt; 2 &amp; 3 &gt; \"2\"</p>", "<p>1 &lt; 2 &amp; 3 &gt; \"2\"</p>"),
      ("<p title='&quot;&lt;&amp;&#10;'/>", "<p title=\"&quot;&lt;&amp;\n\"></p>"),
      ("<p title='&#160;'>a&#160;b ÂÀ</p>", "<p title=\"&nbsp;\">a&nbsp;b ÂÀ</p>"),
      ("<script>if (a &lt; b &amp;&amp; c) {}</script>", "<script>if (a < b && c) {}</script>"),
      ("<style>a &gt; b {}</style><p>&gt;</p>", "<style>a > b {}</style><p>&gt;</p>"),
      ("<pre>\n\nx</pre><pre>x\n</pre>", "<pre>\n\n\nx</pre><pre>x\n</pre>"),
      ("<textarea>\nx</textarea>", "<textarea>\n\nx</textarea>"),
      ("<p>a<!-- secret -->b</p>", "<p>ab</p>"),
      ("<p b='1' a='2'/>", "<p b=\"1\" a=\"2\"></p>"),
      ("<p xml:lang='de'/>", "<p xml:lang=\"de\"></p>"),
      (
        "<svg xmlns='http://www.w3.org/2000/svg'><title>a&amp;b</title><style>a&gt;b</style><g/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>a&amp;b</title><style>a&gt;b</style><g></g></svg>"
      ),
      (
        """
        <s:svg xmlns:s='http://www.w3.org/2000/svg'><s:foreignObject><p/></s:foreignObject></s:svg><p/>
        """,
        """
        <svg xmlns="http://www.w3.org/2000/svg"><foreignObject>\
        <p xmlns="http://www.w3.org/1999/xhtml"></p></foreignObject></svg><p></p>
        """
      ),
    ])
  func rules(_ source: String, _ expected: String) throws {
    #expect(try html(source) == expected)
  }

  @Test(
    "what HTML cannot say is refused at its line",
    arguments: [
      "\n<br>x</br>", "\n<script>\"&lt;/script>\"</script>", "\n<style>&lt;!-- </style>",
      "\n<script>a &lt;<!-- -->/b</script>", "\n<title>a<b/></title>", "\n<t:slot name='x'/>",
      "\n<p t:a='1'/>", "\n<?php x?>", "\n<other xmlns='urn:o'/>",
    ])
  func refused(_ source: String) throws {
    let error = try failure { _ = try html(source) }
    #expect(error.diagnostics[0].line == 2)
  }

  @Test("a tree without a namespace is HTML, too")
  func noNamespace() throws {
    let document = try XML.Document(root: "html", namespace: nil)
    try document.root.addElement("br")
    #expect(text(try XML.Serializer.html(document)) == "<!DOCTYPE html>\n<html><br></html>\n")
  }
}
