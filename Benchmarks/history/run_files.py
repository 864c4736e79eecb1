"""The values as Tare's run files."""
import os

from series import BENCHMARKS, CELLS, METRICS, REPRESENTATIONS, RUNTIMES, stamp


class TareRuns:
    """The values as run files."""

    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder)

    def write(self, run, values):
        """One run file."""
        name = "%s-%06x" % (stamp(run).strftime("%Y%m%dT%H%M%SZ"), run)
        with open(os.path.join(self.folder, name + ".xml"), "w") as out:
            out.write(HEAD % (name, stamp(run).strftime("%Y-%m-%dT%H:%M:%SZ")))
            for (runtime, held, measure), value in zip(CELLS, values):
                out.write(cell(runtime, held, measure, value))
            out.write('  </cells>\n  <end finished="%s" load="0.1 0.1 0.1"/>\n</run>\n' % (
                stamp(run).strftime("%Y-%m-%dT%H:%M:%SZ")))


HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<run xmlns="urn:tare:run:1" id="%s" started="%s"'
    ' seed="1" preset="quick" tare="0.1.0">\n  <command><argument>tare</argument></command>\n'
    '  <host><fact name="cores">2</fact></host>\n  <runtimes>\n'
    + "".join(
        '    <runtime id="cpython-%s" implementation="cpython" version="%s"><build/><packages/>'
        "</runtime>\n" % (version, version) for version in RUNTIMES)
    + '  </runtimes>\n  <datasets>\n    <dataset name="cargo" title="Cargo" bytes="1344182"'
    ' records="6000" sha256="' + "ab12" * 16 + '"><summary/></dataset>\n  </datasets>\n  <catalog>\n'
    '    <loader name="json"><summary>json</summary></loader>\n'
    + "".join(
        '    <representation name="%s" access="key"><summary>%s</summary></representation>\n'
        % (name, name) for name in REPRESENTATIONS)
    + "".join(
        '    <benchmark name="%s"><summary>%s</summary></benchmark>\n' % (name, name)
        for name in BENCHMARKS)
    + "".join(
        '    <metric name="%s"><summary>%s</summary></metric>\n' % (name, name)
        for name in METRICS)
    + "  </catalog>\n  <cells>\n")


def cell(runtime, held, measure, value):
    """One cell as XML: a metric's bytes, or three blocks of one process."""
    is_time = measure in BENCHMARKS
    head = (
        '    <cell runtime="cpython-%s" dataset="cargo" loader="json" representation="%s"'
        ' access="%s" measure="%s" name="%s" process="1">' % (
            runtime, held, "key" if is_time else "none", "benchmark" if is_time else "metric",
            measure))
    if not is_time:
        return '%s<memory total="%d" record="%d"/></cell>\n' % (head, value * 6000, value)
    blocks = "%.9g %.9g %.9g" % (value, value * 1.01, value * 1.02)
    return '%s<time loops="3" warmups="1"><wall>%s</wall><cpu>%s</cpu></time></cell>\n' % (
        head, blocks, blocks)
