"""Loads the parts of PyAV that it would load on their first use: a child that has shut itself in cannot."""

import av.sidedata.encparams
import av.sidedata.motionvectors
import av.subtitles.codeccontext
import av.subtitles.stream
import av.subtitles.subtitle
import av.video.reformatter  # noqa: F401 - to load it
