/// Whether two weights are the same to a reader: half a byte, or half a per cent, is nothing that
/// anybody could act on.
package func areAlike(_ bytes: Double, _ other: Double) -> Bool {
  abs(bytes - other) <= 0.5 || abs(bytes - other) < abs(other) * 0.005
}
