import TareFormats
package import TareMarkup

extension HeatScale {
  /// A line of swatches that says which colour stands for which ratio.
  package var legend: Markup {
    let classes = Class.allCases
    return HTML.ul(
      ["class": ChartClasses.heatLegend],
      classes.enumerated().map { index, heat in
        let ratio = Formats.ratio(ratio(heat))
        let text =
          switch index {
          case 0: "\(ratio) or less"
          case classes.count - 1: "\(ratio) or more"
          default: ratio
          }
        return HTML.li(["class": heat.name], .text(text))
      })
  }
}
