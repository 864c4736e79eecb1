import LibXML
import TareModel

/// Writes an experiment of the catalog.
struct ExperimentWriter {
  let writer: XML.Writer

  func write(_ experiment: Experiment) throws(XML.Error) {
    var attributes = [
      ("name", XML.Characters.visible(experiment.name)),
      ("family", experiment.family.rawValue), ("quick", "\(experiment.isQuick)"),
    ]
    if let dataset = experiment.dataset {
      attributes.append(("dataset", XML.Characters.visible(dataset)))
    }
    try writer.start("experiment", attributes)
    try writer.element("question", text: XML.Characters.visible(experiment.question))
    try writer.element("source", text: XML.Characters.visible(experiment.source))
    for claim in experiment.claims { try write(claim) }
    for change in experiment.changes { try write(change) }
    writer.end()
  }

  private func write(_ change: KnownChange) throws(XML.Error) {
    let attributes = [
      ("since", XML.Characters.visible(change.since.description)),
      ("cause", XML.Characters.visible(change.cause)),
    ]
    try writer.start("change", attributes)
    for name in change.answers {
      try writer.element("answer", [("name", XML.Characters.visible(name))])
    }
    for name in change.representations {
      try writer.element("representation", [("name", XML.Characters.visible(name))])
    }
    writer.end()
  }

  private func write(_ claim: Claim) throws(XML.Error) {
    var attributes = [
      ("observation", XML.Characters.visible(claim.observation)),
      ("unit", claim.value.unit.rawValue),
      ("value", XML.Characters.visible(claim.value.text)), ("on", claim.on),
      ("slide", XML.Characters.visible(claim.slide)), ("says", XML.Characters.visible(claim.says)),
    ]
    if let remark = claim.remark { attributes.append(("remark", XML.Characters.visible(remark))) }
    if let within = claim.within { attributes.append(("within", "\(within)")) }
    if let english = claim.english {
      attributes.append(("english", XML.Characters.visible(english)))
    }
    if let at = claim.at { attributes.append(("at", "\(at)")) }
    try writer.element("claim", attributes)
  }
}
