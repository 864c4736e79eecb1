"""Writes a wheel (PEP 427): the same bytes for the same content, whatever the machine and the day."""
import base64
import hashlib
import zipfile

# The first moment that a zip file can tell.
MOMENT = (1980, 1, 1, 0, 0, 0)


class Wheel:
    """Members of a wheel, by their names."""

    def __init__(self, name, version, tags):
        self.stem = "%s-%s" % (name.replace("-", "_"), version)
        self.tags = tags
        self.members = {}

    @property
    def file_name(self):
        python, abi, _ = self.tags[0].split("-")
        platforms = ".".join(tag.split("-")[2] for tag in self.tags)
        return "%s-%s-%s-%s.whl" % (self.stem, python, abi, platforms)

    def add(self, name, content, mode=0o644):
        if name in self.members:
            raise ValueError("%s is in the wheel twice" % name)
        self.members[name] = (content, mode)

    def add_information(self, name, text):
        self.add("%s.dist-info/%s" % (self.stem, name), text.encode("utf-8"))

    def add_data(self, name, content, mode=0o644):
        """What an installer puts under the environment: `data/share/…`, `scripts/…`."""
        self.add("%s.data/%s" % (self.stem, name), content, mode)

    def write(self, folder):
        """Writes the wheel into a folder; gives its path."""
        self.add_information("WHEEL", self._wheel())
        self.add_information("RECORD", self._record())
        path = folder / self.file_name
        with zipfile.ZipFile(str(path), "w", zipfile.ZIP_DEFLATED) as archive:
            # What tells of the others comes last, as PEP 427 recommends.
            for name in sorted(self.members, key=lambda name: (".dist-info/" in name, name)):
                content, mode = self.members[name]
                entry = zipfile.ZipInfo(name, MOMENT)
                entry.create_system = 3
                entry.external_attr = (0o100000 | mode) << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, content, compresslevel=9)
        return path

    def _wheel(self):
        lines = ["Wheel-Version: 1.0", "Generator: tare", "Root-Is-Purelib: false"]
        return "\n".join(lines + ["Tag: " + tag for tag in self.tags]) + "\n"

    def _record(self):
        lines = []
        for name, (content, _) in sorted(self.members.items()):
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=")
            lines.append("%s,sha256=%s,%d\n" % (name, digest.decode("ascii"), len(content)))
        return "".join(lines) + "%s.dist-info/RECORD,,\n" % self.stem
