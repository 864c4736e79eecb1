import Testing

/// The built program from outside; one test at a time, for they measure.
@Suite("End to end", .serialized, .timeLimit(.minutes(10)))
struct EndToEnd {}
