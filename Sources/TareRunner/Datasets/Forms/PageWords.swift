/// Words that tell an empty page of results from a record that has an empty list.
enum PageWords {
  /// What the list of a page is called.
  private static let lists: Set<String> = [
    "data", "docs", "documents", "elements", "entries", "features", "hits", "items", "member",
    "objects", "records", "result", "results", "rows", "value", "values",
  ]
  /// What a page says of itself, by the letters alone.
  private static let sayings: Set<String> = [
    "count", "cursor", "end", "first", "from", "hasmore", "hasnext", "hasnextpage", "hasprevious",
    "haspreviouspage", "last", "limit", "maxresults", "more", "next", "nextcursor", "nextlink",
    "nextpage", "nextpagetoken", "numfound", "offset", "ok", "page", "pagecount", "pagenumber",
    "pages", "pagesize", "perpage", "prev", "previous", "previouspage", "prevpage", "self", "size",
    "skip", "start", "startat", "status", "success", "took", "total", "totalcount", "totalelements",
    "totalhits", "totalitems", "totalpages", "totalrecords", "totalresults", "totalsize",
  ]

  /// A list of that name holds records, where it holds anything.
  static func isList(_ key: String) -> Bool { lists.contains(key.lowercased()) }

  /// A value of that name is of a page, and of no record.
  static func isSaying(_ key: String) -> Bool {
    sayings.contains(key.lowercased().filter(\.isLetter))
  }
}
