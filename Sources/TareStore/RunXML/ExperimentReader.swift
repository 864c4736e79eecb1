import LibXML
import TareModel

/// Reads an experiment of the catalog.
struct ExperimentReader {
  let cursor: RunCursor

  func experiment() throws(XML.Error) -> Experiment {
    let family = try cursor.required("family")
    guard let known = Experiment.Family(rawValue: family) else {
      throw cursor.reader.error("there is no family '\(family)' of experiments")
    }
    var experiment = Experiment(
      name: try cursor.required("name"), family: known, question: "", source: "", claims: [],
      isQuick: try cursor.required("quick") == "true", dataset: cursor.optional("dataset"))
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "question": experiment.question = try cursor.text()
      case "source": experiment.source = try cursor.text()
      case "change": experiment.changes.append(try change())
      default:
        experiment.claims.append(try claim())
        try cursor.skip()
      }
    }
    return experiment
  }

  private func change() throws(XML.Error) -> KnownChange {
    var change = KnownChange(
      since: Version(try cursor.required("since")), cause: try cursor.required("cause"),
      answers: [])
    try cursor.eachChild { () throws(XML.Error) in
      let name = try cursor.required("name")
      if cursor.name == "answer" {
        change.answers.append(name)
      } else {
        change.representations.append(name)
      }
      try cursor.skip()
    }
    return change
  }

  private func claim() throws(XML.Error) -> Claim {
    Claim(
      observation: try cursor.required("observation"), value: try cursor.observedValue(),
      on: try cursor.required("on"), slide: try cursor.required("slide"),
      says: try cursor.required("says"), remark: cursor.optional("remark"),
      within: try cursor.optionalNumber("within", as: Double.self),
      at: try cursor.optionalNumber("at", as: Int.self), english: cursor.optional("english"))
  }
}
