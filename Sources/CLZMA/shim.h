#pragma once
#include <lzma.h>
#include <string.h>

/* LZMA_STREAM_INIT is a macro of zeros. Several streams may follow each other, as several .xz do. */
static inline lzma_ret tare_lzmaStart(lzma_stream *stream, uint64_t memory) {
  memset(stream, 0, sizeof(*stream));
  return lzma_stream_decoder(stream, memory, LZMA_CONCATENATED);
}
