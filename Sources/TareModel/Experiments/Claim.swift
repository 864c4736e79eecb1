/// What a slide of the talk says of one observation of an experiment.
package struct Claim: Sendable, Equatable {
  /// The name of the observation that must have the value.
  package var observation: String
  package var value: ObservedValue
  /// The version that the slide is about, such as `3.7`.
  package var on: String
  /// The slide's title.
  package var slide: String
  /// The slide's words in one sentence.
  package var says: String
  /// Why the slide's figure is not what it seems, where it measured something else.
  package var remark: String?
  /// The factor by which the observed value may be larger or smaller; nil where it must be equal.
  package var within: Double?
  /// The slide's place among all slides, from 0.
  package var at: Int?
  /// The slide's title in English, where it is in another language.
  package var english: String?

  package init(
    observation: String, value: ObservedValue, on: String, slide: String, says: String,
    remark: String? = nil, within: Double? = nil, at: Int? = nil, english: String? = nil
  ) {
    self.observation = observation
    self.value = value
    self.on = on
    self.slide = slide
    self.says = says
    self.remark = remark
    self.within = within
    self.at = at
    self.english = english
  }
}
