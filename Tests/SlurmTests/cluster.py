"""A Slurm of one node on loopback: no systemd, no user of its own, no file of the system's."""

import getpass
import os
import signal
import socket
import subprocess
import time

CONF = """
ClusterName=local
SlurmctldHost=localhost
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket,cred_expire=5
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
ReturnToService=2
SlurmUser={user}
SlurmdUser={user}
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
SchedulerType=sched/backfill
SchedulerParameters=bf_interval=1,sched_interval=1
KillWait=1
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
JobCompType=jobcomp/none
NodeName=localhost NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
"""


class Cluster:
    def __init__(self, folder):
        self.folder = folder
        folder.chmod(0o755)
        for name in ("state", "spool"):
            (folder / name).mkdir()
        self.conf = folder / "slurm.conf"
        self.conf.write_text(
            CONF.format(folder=folder, user=getpass.getuser(), ports=free_ports(2)))
        self.environment = dict(os.environ, SLURM_CONF=str(self.conf))

    def start(self):
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(128))
        key.chmod(0o400)
        at = {name: str(self.folder / ("munge." + name)) for name in ("socket", "log", "seed")}
        self.run([
            "munged", "--force", "--key-file=%s" % key, "--socket=" + at["socket"],
            "--log-file=" + at["log"], "--seed-file=" + at["seed"],
            "--pid-file=%s" % (self.folder / "munged.pid")])
        self.run(["slurmctld", "-c", "-f", str(self.conf)])
        self.run(["slurmd", "-N", "localhost", "-f", str(self.conf)])
        self.wait(lambda: "idle" in self.run(["sinfo", "-h", "-o", "%T"], check=False), 120)

    def stop(self):
        """Ends what was started, by the ids that the daemons wrote down."""
        for name in ("slurmd", "slurmctld", "munged"):
            file = self.folder / (name + ".pid")
            if file.exists():
                try:
                    os.kill(int(file.read_text()), signal.SIGTERM)
                except ProcessLookupError:
                    pass

    def run(self, words, check=True, **changed):
        done = subprocess.run(
            words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True,
            env=dict(self.environment, **changed.pop("env", {})), **changed)
        assert not check or done.returncode == 0, "%s: %s" % (words[0], done.stdout)
        return done.stdout

    def wait(self, holds, seconds):
        """Until something holds; Slurm tells of nothing by itself."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, "not within %d s" % seconds
            time.sleep(0.1)


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
