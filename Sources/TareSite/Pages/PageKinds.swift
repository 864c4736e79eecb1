/// Every kind of page there is, in the order of the navigation.
enum PageKinds {
  static let all: [any PageKind.Type] = [
    IndexPage.self,
    DatasetsPage.self, DatasetPage.self, DatasetRuntimesPage.self, SamplesPage.self,
    RepresentationsPage.self, RepresentationPage.self,
    RuntimesPage.self, RuntimePage.self, RuntimeDatasetPage.self, RuntimeChangePage.self,
    BenchmarksPage.self, BenchmarkPage.self,
    LoadersPage.self,
    ImportedPage.self, ImportedBenchmarkPage.self,
    GrowthPage.self,
    TalkPage.self,
    IdentityPage.self,
    SizesPage.self,
    ProfilersPage.self,
    ExperimentsPage.self, ExperimentPage.self,
    HistoryPage.self, SeriesPage.self,
    PackagesPage.self,
    ComparisonsPage.self, ComparisonPage.self,
    RunsPage.self, RunPage.self, RunFiguresPage.self,
    MethodPage.self,
    SearchPage.self,
    NotFoundPage.self,
  ]
}
