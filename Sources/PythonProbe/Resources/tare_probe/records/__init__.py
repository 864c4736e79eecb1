"""A dataset held in a representation: shapes, builders, readers, access to fields, proofs."""
