import TareModel

/// What to say of classes of the user's before a run: which it goes on without, and which stop it.
struct ModelNotes {
  var offers: [Capabilities]

  /// The classes that no runtime can have, with the reason: a run without them is not the one that
  /// was asked for.
  var refusal: String? {
    let had = offers.flatMap { offer in
      offer.representations.filter { $0.item.unavailable == nil }.compactMap(\.model?.type)
    }
    let nowhere = lost.filter { !had.contains($0.type) }
    guard !nowhere.isEmpty else { return nil }
    return nowhere.map { "no \($0.name): \($0.why)" }.unique.joined(separator: "; ")
  }

  private var lost: [Lost] {
    offers.flatMap { offer in
      offer.representations.compactMap { each in
        guard let model = each.model, let why = each.item.unavailable else { return nil }
        return Lost(name: each.item.name, type: model.type, why: why, runtime: offer.runtime)
      }
    }
  }

  /// Each reason once, with the runtimes where it holds unless these are all.
  var texts: [String] {
    lost.map { [$0.name, $0.why] }.unique.map { reason in
      let runtimes = lost.filter { [$0.name, $0.why] == reason }.map(\.runtime)
      let place = runtimes.count == offers.count ? "" : " on \(runtimes.joined(separator: ", "))"
      return "no \(reason[0])\(place): \(reason[1])"
    }
  }

  private struct Lost {
    var name: String
    var type: ModelClass
    var why: String
    var runtime: String
  }
}
