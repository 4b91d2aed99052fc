"""A small load generator: so many connections, each asking again as soon as it is answered.

Reads its order as JSON from the standard input, prints what it saw as JSON. Plain sockets kept alive, because
an HTTP library would cost more than the pages it measures.
"""

import json
import selectors
import socket
import statistics
import sys
import time
from typing import Any

BLOCK = 1 << 16
END_OF_HEAD = b"\r\n\r\n"


class Connection:
    """One socket and the answer that is coming in on it."""

    def __init__(self, port: int, request: bytes) -> None:
        self.request = request
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.head = b""
        self.rest: int | None = None  # bytes of the body still to come; None while the head is read
        self.size = 0  # bytes of the last answer's body
        self.asked_at = 0.0

    def ask(self) -> None:
        """Send the request."""
        self.head, self.rest = b"", None
        self.asked_at = time.perf_counter()
        self.socket.sendall(self.request)

    def read(self, status: bytes) -> bool:
        """Take in what has come; True when the answer is whole. Exits on another status."""
        block = self.socket.recv(BLOCK)
        if not block:
            sys.exit("the server closed the connection")
        if self.rest is not None:
            self.rest -= len(block)
            return self.rest <= 0
        self.head += block
        head, found, body = self.head.partition(END_OF_HEAD)
        if not found:
            return False
        if head[9:12] != status:
            sys.exit(f"answered {head[9:12].decode()} instead of {status.decode()}")
        self.size = 0 if status == b"304" else length_in(head)
        self.rest = self.size - len(body)
        return self.rest <= 0


def length_in(head: bytes) -> int:
    """The body's bytes as the head says."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    sys.exit("the answer does not say its length")


def drive(connections: list[Connection], requests: int, status: bytes) -> tuple[float, list[float]]:
    """(seconds in all, seconds of each request) of so many requests over these connections."""
    took: list[float] = []
    left = requests
    with selectors.DefaultSelector() as waiting:
        began = time.perf_counter()
        for connection in connections[:requests]:
            waiting.register(connection.socket, selectors.EVENT_READ, connection)
            connection.ask()
            left -= 1
        while len(took) < requests:
            for ready, _event in waiting.select(30) or sys.exit("no answer for 30 seconds"):
                connection = ready.data
                if not connection.read(status):
                    continue
                took.append(time.perf_counter() - connection.asked_at)
                if left:
                    connection.ask()
                    left -= 1
        return time.perf_counter() - began, took


def request_for(order: dict[str, Any]) -> bytes:
    """The bytes of one request."""
    lines = [f"GET {order['address']} HTTP/1.1", f"Host: localhost:{order['port']}"]
    lines += [f"{name}: {value}" for name, value in order["headers"].items()]
    return "\r\n".join([*lines, "", ""]).encode()


def main() -> None:
    """Warm up, then measure."""
    order = json.load(sys.stdin)
    request, status = request_for(order), str(order["status"]).encode()
    connections = [Connection(order["port"], request) for _ in range(order["connections"])]
    drive(connections, order["warm_up"], status)
    seconds, took = drive(connections, order["requests"], status)
    seen = {
        "requests_per_s": round(order["requests"] / seconds, 1),
        "p50_ms": round(statistics.median(took) * 1000, 1),
        "p95_ms": round(statistics.quantiles(took, n=20)[-1] * 1000, 1),
        "bytes": connections[0].size,
    }
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
