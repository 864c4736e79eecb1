package import TareModel

/// How the user's own file has the records, for source that reads that file.
package struct OriginPart: Encodable, Sendable, Equatable {
  package var form: RecordsOrigin.Form
  /// The keys on the way to the part that holds the records.
  package var keys: [String]
  /// The field that the key of each record becomes.
  package var key: String?
  /// Rows have their names elsewhere in the file, not in the first of them.
  package var header: Bool
  /// Rows stand one after the other, in no list.
  package var sequence: Bool
  /// What divides the values of a table.
  package var divider: String?
  package var packing: Packed?
  /// It begins with a byte order mark.
  package var mark: Bool

  package enum Packed: String, Encodable, Sendable {
    case gzip, xz
  }

  package init(
    form: RecordsOrigin.Form, keys: [String] = [], key: String? = nil, header: Bool = false,
    sequence: Bool = false, divider: String? = nil, packing: Packed? = nil, mark: Bool = false
  ) {
    self.form = form
    self.keys = keys
    self.key = key
    self.header = header
    self.sequence = sequence
    self.divider = divider
    self.packing = packing
    self.mark = mark
  }

  private enum CodingKeys: String, CodingKey {
    case form, keys, key, header, sequence, divider, packing, mark
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(form.rawValue, forKey: .form)
    try container.encode(keys.map { ExactText($0).held }, forKey: .keys)
    try container.encodeIfPresent(key.map { ExactText($0).held }, forKey: .key)
    try container.encode(header, forKey: .header)
    try container.encode(sequence, forKey: .sequence)
    try container.encodeIfPresent(divider, forKey: .divider)
    try container.encodeIfPresent(packing, forKey: .packing)
    try container.encode(mark, forKey: .mark)
  }
}
