import Foundation
import Testing

@testable import TareRunner

#if os(Linux)
  @Suite("AddressLayout", .timeLimit(.minutes(1)))
  struct AddressLayoutTests {
    /// Where a fresh process has its stack.
    private func stack(_ layout: AddressLayout) throws -> Substring {
      var lines: [[UInt8]] = []
      _ = try Conversation(
        arguments: ["/bin/cat", "/proc/self/maps"], environment: [:], input: [], timeLimit: 20,
        layout: layout
      ).run { lines.append($0) }
      let texts = lines.map { String(decoding: $0, as: UTF8.self) }
      let line = try #require(texts.first { $0.hasSuffix("[stack]") })
      return line.prefix { $0 != " " }
    }

    /// This system lets a program fix its layout, by the word of util-linux's program for that.
    private static let mayFix: Bool = {
      var child = try? ChildProcess(["/usr/bin/setarch", "-R", "/bin/true"], environment: [:])
      return child?.wait() == .exited(0)
    }()

    /// The kernel puts each process elsewhere of its own accord.
    private static let isRandom =
      FileManager.default
      .contents(atPath: "/proc/sys/kernel/randomize_va_space")?.first == UInt8(ascii: "2")

    @Test(
      "a random layout differs from process to process, also after a fixed one",
      .enabled(if: isRandom, "the kernel does not randomise addresses here"))
    func random() throws {
      _ = try stack(.fixed)
      #expect(try Set((0..<4).map { _ in try stack(.random) }).count > 1)
    }

    @Test(
      "a fixed layout is the same in every process",
      .enabled(if: mayFix, "setarch -R is missing or refused here"))
    func fixed() throws {
      #expect(try Set((0..<4).map { _ in try stack(.fixed) }).count == 1)
    }
  }
#endif
