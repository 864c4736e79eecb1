import TareModel
import Testing

@testable import TareStore

@Suite("EarlierPlan")
struct EarlierPlanTests {
  @Test(
    "runs of version 2 keep the plan that their presets had, whatever presets are today",
    arguments: [("quick", 3, 16, 240.0), ("standard", 3, 16, 10800), ("full", 6, 32, nil)]
      as [(String, Int, Int, Double?)])
  func two(_ preset: String, _ processes: Int, _ samples: Int, _ limit: Double?) throws {
    let plan = try #require(EarlierPlan.plan(version: 2, preset: preset))
    #expect(plan.timing.processes == processes && plan.timing.samples == samples)
    #expect(plan.limit == limit)
  }

  @Test("where the plan is not known there is none")
  func unknown() {
    #expect(EarlierPlan.plan(version: 2, preset: "own") == nil)
    #expect(EarlierPlan.plan(version: 1, preset: "quick") == nil)
  }
}
