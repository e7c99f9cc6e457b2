"""Recordings: a session's turns, arrivals and events in one MCAP file; nothing else reads or writes
that format.
"""
