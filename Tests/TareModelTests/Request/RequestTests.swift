import TareModel
import Testing

@Suite("Request")
struct RequestTests {
  @Test("a precision or a budget is a goal of the user's own")
  func goal() {
    var request = Request(preset: "quick", seed: 1)
    #expect(!request.hasGoal)
    request.precision = 0.02
    #expect(request.hasGoal)
    request.precision = nil
    request.budget = 60
    #expect(request.hasGoal)
  }

  @Test("datasets are found by the name that the run knows them by")
  func dataset() {
    let people = DatasetRequest(dataset: "people", source: "in/folder")
    let request = Request(datasets: [people], preset: "quick", seed: 1)
    #expect(request.dataset("people") == people)
    #expect(request.dataset("in/folder") == nil)
  }

  @Test("a preset's plan is how it measures times", arguments: Preset.all)
  func plan(_ preset: Preset) {
    #expect(preset.plan == TimePlan(timing: preset.timing, limit: preset.limit))
  }
}
