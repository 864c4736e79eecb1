import TareCharts
import TareFormats
import Testing

@Suite("Scale")
struct ScaleTests {
  @Test("a linear scale keeps differences, a logarithmic one ratios")
  func positions() {
    let linear = Scale(.linear, domain: 0...10, from: 100, to: 0)
    #expect(linear.position(0) == 100 && linear.position(5) == 50 && linear.position(10) == 0)
    let logarithmic = Scale(.logarithmic, domain: 1...100, from: 0, to: 10)
    #expect(abs(logarithmic.position(10) - 5) < 1e-9)
  }

  @Test("a domain without extent puts everything in the middle")
  func pointDomain() {
    #expect(Scale(.linear, domain: 3...3, from: 0, to: 10).position(3) == 5)
  }

  @Test(
    "a domain around the smallest and the largest number gives each a place",
    arguments: [
      [.leastNonzeroMagnitude], [.leastNonzeroMagnitude, 1], [.greatestFiniteMagnitude],
      [1, .greatestFiniteMagnitude], [.leastNonzeroMagnitude, .greatestFiniteMagnitude],
    ] as [[Double]])
  func extremes(_ values: [Double]) {
    let domain = Scale.Kind.logarithmic.domain(around: values)
    let scale = Scale(.logarithmic, domain: domain, from: 0, to: 100)
    #expect(values.allSatisfy { (0...100).contains(scale.position($0)) })
  }

  @Test("a linear domain starts at zero unless the values are far from it")
  func domains() {
    #expect(Scale.Kind.linear.domain(around: [4, 10]).lowerBound == 0)
    #expect(Scale.Kind.linear.domain(around: [95, 100]).lowerBound > 90)
    #expect(Scale.Kind.linear.domain(around: [7, 7]).contains(7))
    #expect(Scale.Kind.linear.domain(around: []) == 0...1)
    #expect(Scale.Kind.linear.domain(around: [0, 0]) == 0...1)
    #expect(Scale.Kind.linear.domain(around: [-10, -2]).upperBound == 0)
  }

  @Test("values as good as one are drawn as one, and no axis is of hairbreadths")
  func flat() {
    #expect(Scale.Kind.linear.domain(around: [565.954_64, 565.954_66]).lowerBound == 0)
    #expect(Scale.Kind.linear.domain(around: [-7, -7]).upperBound == 0)
    let near = Scale.Kind.linear.domain(around: [565.9, 566.9])
    #expect(near.lowerBound > 550 && near.upperBound - near.lowerBound >= 5)
    #expect(Ticks.linear(near, about: 3, format: .bytes).texts == ["564 B", "566 B", "568 B"])
  }

  @Test("ticks of crowded values have few digits", arguments: 0..<50)
  func ticks(seed: Int) {
    var generator = SeededGenerator(seed)
    let value = generator.magnitude(-6...3)
    let values = (0..<4).map { _ in value * (1 + generator.magnitude(-9 ... -1)) }
    let domain = Scale.Kind.linear.domain(around: values)
    for text in Ticks.linear(domain, about: 3, format: .seconds).texts {
      #expect(text.filter(\.isNumber).drop { $0 == "0" }.count <= 7, "\(text)")
    }
    #expect(values.allSatisfy(domain.contains))
  }

  @Test("a logarithmic scale has no place for zero", arguments: [0, -1, Double.nan, .infinity])
  func hidden(value: Double) {
    #expect(!Scale.Kind.logarithmic.canShow(value))
    #expect(Scale.Kind.logarithmic.canShow(1e-12))
  }
}
