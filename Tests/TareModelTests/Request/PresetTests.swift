import TareModel
import Testing

@Suite("Preset")
struct PresetTests {
  @Test("each preset measures at least as much as the one before")
  func order() {
    #expect(Preset.all.map(\.name) == ["quick", "standard", "full"])
    #expect(Preset.all.map(\.newestRuntimes) == [2, nil, nil])
    for (less, more) in zip(Preset.all, Preset.all.dropFirst()) {
      #expect(less.timing.processes <= more.timing.processes)
      #expect(less.timing.samples <= more.timing.samples)
      #expect(less.timing.block < more.timing.block)
    }
    #expect(Preset.full.loaders.time.admit("orjson"))
    #expect(!Preset.standard.loaders.time.admit("orjson"))
  }
}
