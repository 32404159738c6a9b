"""A notification service as a desktop has one: says each notification it gets on a line, presses the buttons it is told to.

Lines it reads: `press ID ACTION`, `break`, `mend`."""

import json
import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
INTERFACE = f"""<node><interface name="{NAME}">
<method name="Notify">
  <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
  <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{{sv}}" direction="in"/><arg type="i" direction="in"/>
  <arg type="u" direction="out"/>
</method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation">
  <arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/>
</method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""

count = 0
is_broken = False
bus = None


def say(what):
    print(json.dumps(what, ensure_ascii=False), flush=True)


def answer(_bus, _sender, _path, _interface, method, arguments, call):
    global count
    if is_broken:
        call.return_dbus_error("org.freedesktop.DBus.Error.Failed", "broken")
    elif method == "Notify":
        count += 1
        _, _, _, summary, body, actions, _, _ = arguments.unpack()
        call.return_value(GLib.Variant("(u)", (count,)))
        say({"id": count, "summary": summary, "body": body, "actions": actions})
    elif method == "GetCapabilities":
        call.return_value(GLib.Variant("(as)", (["body", "body-markup", "actions"],)))
    elif method == "GetServerInformation":
        call.return_value(GLib.Variant("(ssss)", ("a service for tests", "nobody", "1", "1.2")))
    else:
        call.return_value(None)


def told(channel, condition):
    global is_broken
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    words = line.split()
    if words[0] == "press":
        bus.emit_signal(None, PATH, NAME, "ActionInvoked", GLib.Variant("(us)", (int(words[1]), words[2])))
    is_broken = {"break": True, "mend": False}.get(words[0], is_broken)
    return True


def on_bus(connection, _name):
    global bus
    bus = connection
    connection.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], answer, None, None)


loop = GLib.MainLoop()
Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, on_bus, lambda *_: say("ready"), lambda *_: loop.quit())
GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, told)
loop.run()
