import TareAnalysis
import Testing

@Suite("Student's t")
struct StudentTTests {
  @Test("has scipy's tail, far out too")
  func tails() throws {
    for row in try Vectors.read().tails {
      #expect(agreeClosely(StudentT(freedom: row[0]).upperTail(row[1]), row[2]), "\(row)")
    }
  }

  @Test("has scipy's quantiles")
  func quantiles() throws {
    for row in try Vectors.read().quantiles {
      let mine = StudentT(freedom: row[0]).quantile(upperTail: row[1])
      #expect(agree(mine, row[2]), "\(row) \(mine)")
    }
  }

  @Test("is the normal distribution in the limit")
  func limit() {
    #expect(StudentT(freedom: .infinity).upperTail(1.96) == Normal.upperTail(1.96))
  }
}
