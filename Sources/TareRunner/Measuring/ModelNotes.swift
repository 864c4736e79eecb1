import TareModel

/// What to say before a run of classes of the user's that it goes on without.
struct ModelNotes {
  var offers: [Capabilities]

  /// Each reason once, with the runtimes where it holds unless these are all.
  var texts: [String] {
    let lost = offers.flatMap { offer in
      offer.representations.filter { $0.model != nil }.compactMap { each in
        each.item.unavailable.map { Lost(name: each.item.name, why: $0, runtime: offer.runtime) }
      }
    }
    return lost.map { [$0.name, $0.why] }.unique.map { reason in
      let runtimes = lost.filter { [$0.name, $0.why] == reason }.map(\.runtime)
      let place = runtimes.count == offers.count ? "" : " on \(runtimes.joined(separator: ", "))"
      return "no \(reason[0])\(place): \(reason[1])"
    }
  }

  private struct Lost {
    var name: String
    var why: String
    var runtime: String
  }
}
