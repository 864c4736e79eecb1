/// The upright axis of a plot: its title above, numbers on the left, grid lines across.
struct VerticalAxis {
  let axis: Axis
  let ticks: Ticks
  let domain: ClosedRange<Double>
  let title: Label
  /// The room the numbers need on the left of the plot.
  let margin: Double
  let height: Double
  private let inset: Double

  init(
    _ axis: Axis, domain: ClosedRange<Double>, height: Double, inset: Double, top: Double,
    width: Double
  ) {
    let measuring = Scale(axis.kind, domain: domain, from: height - inset, to: inset)
    let ticks = axis.ticks(domain, atMost: max(2, Int(height / 52))) { ticks in
      ticks.values.map {
        Rect(x: 0, y: measuring.position($0), width: 1, height: TextMetrics.lineHeight)
      }
    }
    self.axis = axis
    self.domain = domain
    self.height = height
    self.inset = inset
    self.ticks = ticks
    margin = (ticks.texts.map { TextMetrics.width($0) }.max() ?? 0) + 8
    title = Label(
      TextWrap.lines(axis.title, width: width, bold: true), x: 0, top: top, bold: true,
      classes: [ChartClasses.axisTitle])
  }

  /// The scale of a plot whose top is known.
  func scale(top: Double) -> Scale {
    Scale(axis.kind, domain: domain, from: top + height - inset, to: top + inset)
  }

  /// Grid lines and numbers beside a plot.
  func shapes(_ plot: Rect) -> [Shape] {
    let scale = scale(top: plot.y)
    return zip(ticks.values, ticks.texts).flatMap { value, text -> [Shape] in
      let y = scale.position(value)
      let line = Segment(Point(plot.x, y), Point(plot.maxX, y))
      return [
        .line(line, classes: [ChartClasses.grid]),
        .text(
          Label(
            [text], x: plot.x - 6, top: y - TextMetrics.lineHeight / 2, anchor: .end,
            classes: [ChartClasses.tick])),
      ]
    }
  }
}
