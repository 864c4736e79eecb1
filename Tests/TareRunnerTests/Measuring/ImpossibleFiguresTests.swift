import TareModel
import Testing

@testable import TareRunner

@Suite("Figures that cannot be true")
struct ImpossibleFiguresTests {
  private static let good = TimeSamples(loops: 3, wallSeconds: [0.1, 0.2], cpuSeconds: [0, 0.2])

  @Test("readings of memory that can be")
  func possible() {
    for reading in [
      MemoryReading(total: 0), MemoryReading(total: 1 << 53, payload: 0, shared: 0),
      MemoryReading(record: -0.5, checked: 9e15), MemoryReading(),
    ] {
      #expect(ImpossibleFigures.fault(of: reading) == nil)
    }
    #expect(ImpossibleFigures.fault(warmups: 0, Self.good, Self.good) == nil)
  }

  @Test(
    "readings of memory that cannot",
    arguments: [
      MemoryReading(total: -1), MemoryReading(total: .max), MemoryReading(payload: -5),
      MemoryReading(shared: -7), MemoryReading(list: -8), MemoryReading(types: -1),
      MemoryReading(total: (1 << 53) + 2), MemoryReading(record: 1e308),
      MemoryReading(checked: -1e308), MemoryReading(record: .nan), MemoryReading(record: .infinity),
    ])
  func memory(_ reading: MemoryReading) {
    #expect(ImpossibleFigures.fault(of: reading)?.hasPrefix("the probe's answer cannot be") == true)
  }

  @Test(
    "samples of time that cannot",
    arguments: [
      TimeSamples(loops: 0, wallSeconds: [0.1], cpuSeconds: [0.1]),
      TimeSamples(loops: -1, wallSeconds: [1], cpuSeconds: [1]),
      TimeSamples(loops: .max, wallSeconds: [1], cpuSeconds: [1]),
      TimeSamples(loops: 1, wallSeconds: [], cpuSeconds: []),
      TimeSamples(loops: 1, wallSeconds: [1, 2], cpuSeconds: [1]),
      TimeSamples(loops: 1, wallSeconds: [0], cpuSeconds: [0]),
      TimeSamples(loops: 1, wallSeconds: [-0.1], cpuSeconds: [0]),
      TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [-1]),
      TimeSamples(loops: 1, wallSeconds: [1e308, 1e308], cpuSeconds: [1, 1]),
      TimeSamples(loops: 1, wallSeconds: [.nan], cpuSeconds: [1]),
      TimeSamples(loops: 1, wallSeconds: [1], cpuSeconds: [1e10]),
    ])
  func time(_ samples: TimeSamples) {
    #expect(ImpossibleFigures.fault(warmups: 0, samples, nil) != nil)
    #expect(ImpossibleFigures.fault(warmups: 0, Self.good, samples) != nil)
  }

  @Test("warm-ups and beats that cannot")
  func others() {
    #expect(ImpossibleFigures.fault(warmups: -1, Self.good, nil) != nil)
    let beats = TimedProcess.Beats(wallSeconds: [0.1], cpuSeconds: [0])
    let odd = TimedProcess.Beats(wallSeconds: [1e300], cpuSeconds: [0])
    #expect(ImpossibleFigures.fault(of: .init(steps: beats, memory: beats)) == nil)
    #expect(ImpossibleFigures.fault(of: .init(steps: beats, memory: odd)) != nil)
  }
}
