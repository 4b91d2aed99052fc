"""A scanner that really answers on a socket, in clamd's own protocol; it knows one virus."""

import socketserver
import struct
from pathlib import Path
from threading import Thread

from pertvarka.foundation.files.tests.samples import EICAR

VIRUS = "Win.Test.EICAR_HDB-1"


class _Talk(socketserver.StreamRequestHandler):
    """One connection: a command ended by a zero byte, and for INSTREAM the chunks behind it."""

    def handle(self):
        command = b""
        while not command.endswith(b"\0"):
            command += self.rfile.read(1)
        self.server.heard.append(command)
        if self.server.answer is not None:
            answer = self.server.answer
        elif command == b"zPING\0":
            answer = b"PONG\0"
        else:
            answer = self.judged(b"".join(self.chunks()))
        self.wfile.write(answer)

    def chunks(self):
        while length := struct.unpack(">I", self.rfile.read(4))[0]:
            yield self.rfile.read(length)

    def judged(self, content):
        self.server.scanned.append(content)
        if len(content) > self.server.most:
            return b"INSTREAM size limit exceeded. ERROR\0"
        return f"stream: {VIRUS} FOUND\0".encode() if EICAR in content else b"stream: OK\0"


class _Clamd:
    """What both kinds of socket share. `answer` overrides everything."""

    daemon_threads = True
    block_on_close = False

    def begin(self):
        self.heard, self.scanned, self.answer, self.most = [], [], None, 10**9
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def end(self):
        self.shutdown()
        self.server_close()


class OverTcp(_Clamd, socketserver.ThreadingTCPServer):
    """clamd with TCPSocket."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Talk)

    @property
    def address(self):
        return f"tcp://127.0.0.1:{self.server_address[1]}"


class OverUnix(_Clamd, socketserver.ThreadingUnixStreamServer):
    """clamd with LocalSocket."""

    def __init__(self, path: Path):
        super().__init__(str(path), _Talk)

    @property
    def address(self):
        return f"unix://{self.server_address}"
