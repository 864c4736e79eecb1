#pragma once

/* Calls of Linux that Swift's module of the C library does not have. They go to the system directly: to
   look their functions up by name (dlsym(3)) finds nothing in a program that is linked statically. */
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

/* What loses its parent becomes a child of this process (prctl(2)). */
static inline int tare_adoptOrphans(void) {
  const long setChildSubreaper = 36;
  return (int)syscall(SYS_prctl, setChildSubreaper, 1L, 0L, 0L, 0L);
}

/* Sets the personality and gives the one before (personality(2)). */
static inline int tare_personality(unsigned long persona) {
  return (int)syscall(SYS_personality, persona);
}

/* Lets a process run on the CPUs of a set of bits alone (sched_setaffinity(2)). */
static inline int tare_setAffinity(int process, unsigned long bytes, const void *mask) {
  return (int)syscall(SYS_sched_setaffinity, process, bytes, mask);
}

/* Two paths change places in one step (renameat2(2)). */
static inline int tare_exchange(const char *left, const char *right) {
  const int workingFolder = -100, exchange = 2;
  return (int)syscall(SYS_renameat2, workingFolder, left, workingFolder, right, exchange);
}
#endif
