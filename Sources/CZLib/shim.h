#pragma once
#include <string.h>
#include <zlib.h>

/* inflateInit2 is a macro. 16 more than the largest window: gzip and nothing else. */
static inline int tare_inflateStart(z_stream *stream) {
  memset(stream, 0, sizeof(*stream));
  return inflateInit2(stream, 15 + 16);
}

/* The same of packing, as small as it gets. */
static inline int tare_deflateStart(z_stream *stream) {
  memset(stream, 0, sizeof(*stream));
  return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
