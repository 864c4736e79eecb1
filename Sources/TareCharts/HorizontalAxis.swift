/// The level axis of a plot of numbers: grid lines, numbers below, the title below them.
struct HorizontalAxis {
  let scale: Scale
  let shapes: [Shape]
  /// The lowest pixel used.
  let bottom: Double

  init(_ axis: Axis, domain: ClosedRange<Double>, plot: Rect, inset: Double, width: Double) {
    let scale = Scale(axis.kind, domain: domain, from: plot.x + inset, to: plot.maxX - inset)
    func label(_ value: Double, _ text: String) -> Label {
      // A number at the edge is pushed inwards rather than cut off.
      let half = TextMetrics.width(text) / 2
      let x = min(max(scale.position(value), half), width - half)
      return Label(
        [text], x: x, top: plot.maxY + 5, anchor: .middle, classes: [ChartClasses.tick])
    }
    let ticks = axis.ticks(domain, atMost: max(4, Int(plot.width / 70))) { ticks in
      zip(ticks.values, ticks.texts).map { label($0, $1).box }
    }
    let lines = TextWrap.lines(axis.title, width: width, bold: true)
    let half = (lines.map { TextMetrics.width($0, bold: true) }.max() ?? 0) / 2
    let title = Label(
      lines, x: min(max(plot.midX, half), width - half),
      top: plot.maxY + 5 + TextMetrics.lineHeight + 2, anchor: .middle, bold: true,
      classes: [ChartClasses.axisTitle])
    self.scale = scale
    shapes =
      zip(ticks.values, ticks.texts).flatMap { value, text -> [Shape] in
        let x = scale.position(value)
        let line = Segment(Point(x, plot.y), Point(x, plot.maxY))
        return [.line(line, classes: [ChartClasses.grid]), .text(label(value, text))]
      } + [.text(title)]
    bottom = title.box.maxY
  }
}
