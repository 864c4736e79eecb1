#pragma once
#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

/* The GNU allocator first asks the system for each block of 128 KiB and more and gives it back when it
   is freed. Once such a block was freed it takes blocks of that size from its heap instead, where they
   leave holes (mallopt(3), M_MMAP_THRESHOLD). Setting the limit keeps it. Other systems' allocators do
   without. */
static inline void tare_giveBackBlocks(int bytes) {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, bytes);
#else
  (void)bytes;
#endif
}
