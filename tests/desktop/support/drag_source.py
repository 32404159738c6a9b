#!/usr/bin/python3
"""A small window in the corner, out of which the file given as argument can be dragged.

It prints where to take hold of it, then "accepted" whenever the place under the pointer would take the file, then "over".
"""
import json
import pathlib
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

WIDTH, HEIGHT = 120, 60


def say(words):
    print(words, flush=True)


def watch(_handle, context):
    context.connect("action-changed", lambda _context, action: say("accepted" if action else "refused"))


def give(_handle, _context, selection, _info, _time):
    selection.set_uris([pathlib.Path(sys.argv[1]).resolve().as_uri()])


def appeared(window, _event):
    _origin, x, y = window.get_window().get_origin()
    say(json.dumps({"x": x + WIDTH // 2, "y": y + HEIGHT // 2}))


window = Gtk.Window(title="A file")
window.set_decorated(False)
window.set_default_size(WIDTH, HEIGHT)
window.move(0, 0)
window.set_keep_above(True)
window.connect("map-event", appeared)
handle = Gtk.EventBox()
handle.add(Gtk.Label(label="A file"))
handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [Gtk.TargetEntry.new("text/uri-list", 0, 0)], Gdk.DragAction.COPY)
handle.connect("drag-begin", watch)
handle.connect("drag-data-get", give)
handle.connect("drag-end", lambda _handle, _context: say("over"))
window.add(handle)
window.show_all()
Gtk.main()
