import Foundation
import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of the talk")
struct TalkPageTests {
  private static func site(_ fixture: ExperimentFixture = ExperimentFixture()) throws -> Site {
    try Site([fixture.asked(RunFixture())])
  }

  @Test("counts in its headline what holds, from the figures")
  func headline() throws {
    let text = try Self.site().text(.talk)
    #expect(
      text.contains(
        "3 of the talk’s 10 claims still hold on CPython 3.13.0; "
          + "3 held on the version they were made for"))
  }

  @Test("what was not asked on the newest version does not hold there, whatever older ones say")
  func notOnNewest() throws {
    var run = ExperimentFixture().asked(RunFixture())
    run.findings.removeAll {
      $0.runtime == "cpython-3.13.0" && $0.experiment == ExperimentFixture.pop.name
    }
    #expect(
      try Site([run]).text(.talk).contains("2 of the talk’s 10 claims still hold on CPython 3.13.0")
    )
  }

  @Test("gives every claim a verdict and a reason, the wrong ones too")
  func verdicts() throws {
    let text = try Self.site().text(.talk)
    for words in [
      // Folding: not on 3.6, from 3.7 on; a wrong claim; a version that is not there.
      "◐ only up to 3.6 It is yes on 3.7 and 3.13.",
      "◐ only from 3.7 on It is no on 3.6.",
      "✗ does not hold It is no on 3.7.",
      "? not asked CPython 3.12 was not among the runtimes.",
      "≠ the slide measured something else The slide prints one id twice.",
      "? not asked CPython 2.7.18: this version has nothing to observe here.",
      "✗ does not hold 8 B more than the slide says.",
      "✓ holds On all 3 versions, 3.6 to 3.13, within 1.5× of the slide’s figure.",
      "✗ does not hold 13× the slide’s figure.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("follows the order of the slides and marks their language")
  func order() throws {
    let site = try Self.site()
    let page = try #require(site.pages.first { $0.path == .talk })
    let titles = try page.tree().elements(at: "//main//h2").map(\.text)
    #expect(
      titles == ["<Slide>", "Немного магии", "Делаем принт", "Сколько байт", "А если атрибуты"])
    #expect(try page.tree().number(at: "count(//h2/span[@lang='ru'])") == 4)
  }

  @Test("shows the source and the byte code beside the claims, once")
  func folds() throws {
    let source = try Self.site().source(.talk)
    #expect(source.components(separatedBy: "f = 200 + 300\nf is 500").count == 2)
    #expect(source.contains("LOAD") && !source.contains("BINARY_ADD"))
  }

  @Test("names the versions that were not at hand")
  func missing() throws {
    let text = try Self.site(ExperimentFixture(versions: ["3.13.0"])).text(.talk)
    #expect(text.contains("3 of the talk’s 10 claims still hold on CPython 3.13.0"))
    #expect(!text.contains("held on the version they were made for"))
    #expect(
      text.contains("CPython </b>, 2.7, 3.6, 3.7 and 3.12 were not measured, so 10 claims can only")
    )
  }

  @Test("says what to run while there are no findings, as its sisters do")
  func unasked() throws {
    let site = try Site([RunFixture().run])
    for path in [SitePath.talk, .identity, .sizes, .profilers, .experiments] {
      let text = try site.text(path)
      #expect(text.contains("tare run --runtime 'cpython-*' --experiment '*'"), "\(path.text)")
    }
    #expect(site.paths.filter { $0.text.hasPrefix("experiments/") } == [.experiments])
  }
}
