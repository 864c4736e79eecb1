package import TareModel

extension RunFixture {
  /// The run with a class of the user's own, made in both ways.
  package static var withOwnClass: Run {
    var fixture = RunFixture()
    let names = ["shop.models:Order", "shop.models:Order/constructor"]
    let overheads = [800.0, 820]
    for (name, overhead) in zip(names, overheads) {
      fixture.representations.append(
        Representation(name: name, overhead: overhead, paces: [("attribute", 0.8)], kind: .object))
    }
    var run = fixture.run
    for place in run.header.catalog.representations.indices {
      let name = run.header.catalog.representations[place].name
      guard let number = names.firstIndex(of: name) else { continue }
      run.header.catalog.representations[place].model = ModelWay(
        type: ModelClass(module: "shop.models", name: "Order"),
        way: number == 0 ? .validation : .constructor, library: "pydantic-2",
        fields: [
          HeldField(dataset: Self.cargo.name, path: ["id"], json: ["int"], held: ["int"]),
          HeldField(
            dataset: Self.cargo.name, path: ["sent"], json: ["null", "str"],
            held: ["NoneType", "datetime"]),
        ])
    }
    return run
  }
}
