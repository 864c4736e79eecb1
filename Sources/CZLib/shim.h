#pragma once
#include <string.h>
#include <zlib.h>

/* inflateInit2 is a macro. 16 more than the largest window: gzip and nothing else. */
static inline int tare_inflateStart(z_stream *stream) {
  memset(stream, 0, sizeof(*stream));
  return inflateInit2(stream, 15 + 16);
}
