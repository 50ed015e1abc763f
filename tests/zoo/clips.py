"""Videos and sounds of the zoo: recipes for the embedded FFmpeg."""

from __future__ import annotations

from typing import Any

from tests.zoo.specimen import Fate

W, H, SECONDS = 160, 284, 1
PICTURE = ["-f", "lavfi", "-i", f"testsrc2=s={W}x{H}:r=30:d={SECONDS}"]
TONE = ["-f", "lavfi", "-i", f"sine=f=440:r=48000:d={SECONDS}"]
X264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "15"]
AAC = ["-c:a", "aac", "-b:a", "64k"]
GLASS = ["-f", "lavfi", "-i", f"testsrc2=s={W}x{H}:r=30:d=0.5,format=rgba,colorchannelmixer=aa=0.5"]
VP9 = ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"]
BOTH = [*PICTURE, *TONE]
HDR = "-pix_fmt yuv420p10le -color_primaries bt2020 -colorspace bt2020nc -color_range tv"


def _x265(transfer: str) -> list[str]:
    numbers = f"colorprim=bt2020:transfer={transfer}:colormatrix=bt2020nc:range=limited"
    return ["-c:v", "libx265", "-preset", "ultrafast", *HDR.split(), "-color_trc", transfer, "-tag:v", "hvc1",
            "-x265-params", f"log-level=none:{numbers}"]


def _picture(size: str = f"{W}x{H}", rate: int = 30) -> list[str]:
    return ["-f", "lavfi", "-i", f"testsrc2=s={size}:r={rate}:d={SECONDS}"]


def _layout(name: str) -> list[str]:
    return [*PICTURE, "-f", "lavfi", "-i", f"anoisesrc=r=48000:d={SECONDS}:a=0.1,aformat=channel_layouts={name}"]


H264 = {"kind": "video", "video_codec": "h264", "width": W, "height": H, "rate_num": 30, "rate_den": 1,
        "is_vfr": False, "bit_depth": 8, "rotation": 0}

CLIPS: dict[str, tuple[list[str], dict[str, Any]]] = {
    "plain.mp4": ([*BOTH, *X264, *AAC], {**H264, "container": "mp4", "frame_count": 30, "audio_codec": "aac",
                                         "channels": 1, "sample_rate": 48000, "has_alpha": False, "is_hdr": False}),
    "fragmented.mp4": ([*BOTH, *X264, *AAC, "-movflags", "frag_keyframe+empty_moov"], H264),
    "odd size.webm": ([*PICTURE, "-vf", "scale=641:361,setsar=1", *VP9],
                      {"width": 641, "height": 361, "video_codec": "vp9", "container": "webm"}),
    "variable.mp4": ([*_picture(), "-vf", "select='not(mod(n,3))+lt(n,10)'", "-fps_mode", "vfr", *X264],
                     {"is_vfr": True, "rate_num": 30, "width": W}),
    "pq.mp4": ([*PICTURE, *_x265("smpte2084")], {"is_hdr": True, "bit_depth": 10, "colour_transfer": "smpte2084",
                                                 "colour_primaries": "bt2020", "colour_matrix": "bt2020nc",
                                                 "colour_range": "tv", "video_codec": "hevc"}),
    "hlg.mp4": ([*PICTURE, *_x265("arib-std-b67")], {"is_hdr": True, "colour_transfer": "arib-std-b67"}),
    "ten bits.mp4": ([*PICTURE, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le"],
                     {"bit_depth": 10, "is_hdr": False, "video_codec": "h264"}),
    "prores.mov": ([*BOTH, "-c:v", "prores_ks", "-profile:v", "2", "-pix_fmt", "yuv422p10le", "-c:a", "pcm_s16le"],
                   {"container": "mov", "video_codec": "prores", "bit_depth": 10, "audio_codec": "pcm_s16le"}),
    "prores alpha.mov": ([*GLASS, "-c:v", "prores_ks", "-profile:v", "4", "-pix_fmt", "yuva444p10le"],
                         {"video_codec": "prores", "has_alpha": True}),
    "hevc.mp4": ([*PICTURE, "-c:v", "libx265", "-preset", "ultrafast", "-tag:v", "hvc1", "-x265-params",
                  "log-level=none"], {"video_codec": "hevc", "is_hdr": False}),
    "vp9.webm": ([*BOTH, *VP9, "-c:a", "libopus"],
                 {"video_codec": "vp9", "audio_codec": "opus", "container": "webm", "has_alpha": False}),
    "vp8.webm": ([*PICTURE, "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8"], {"video_codec": "vp8"}),
    "vp9 alpha.webm": ([*GLASS, *VP9, "-pix_fmt", "yuva420p"],
                       {"video_codec": "vp9", "has_alpha": True}),
    "av1.mp4": ([*PICTURE, "-c:v", "libsvtav1", "-preset", "12"], {"container": "mp4", "bit_depth": 8}),
    "av1.mkv": ([*PICTURE, "-c:v", "libsvtav1", "-preset", "12", "-pix_fmt", "yuv420p10le"],
                {"container": "mkv", "bit_depth": 10}),
    "asp.avi": ([*BOTH, "-c:v", "mpeg4", "-bf", "2", "-c:a", "libmp3lame"],
                {"video_codec": "mpeg4", "container": "avi", "audio_codec": "mp3float", "is_vfr": False}),
    "mjpeg.avi": ([*BOTH, "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-c:a", "pcm_s16le"],
                  {"video_codec": "mjpeg", "colour_range": "pc"}),
    "mpeg2.mpg": ([*_picture("160x288", 25), "-c:v", "mpeg2video"], {"video_codec": "mpeg2video", "container": "mpeg"}),
    "stream.ts": ([*BOTH, *X264, *AAC], {**H264, "container": "ts"}),
    "flash.flv": ([*BOTH, *X264, *AAC], {"container": "flv", "video_codec": "h264"}),
    "windows.wmv": ([*BOTH, "-c:v", "wmv2", "-c:a", "wmav2"], {"container": "asf", "video_codec": "wmv2"}),
    "phone.3gp": ([*_picture("176x144", 15), "-c:v", "h263", "-an"], {"container": "3gp", "rate_num": 15}),
    "broadcast.mxf": ([*_picture("720x576", 25), "-t", "0.2", "-c:v", "mpeg2video"], {"container": "mxf"}),
    "stereo.mkv": ([*_layout("stereo"), *X264, *AAC], {"channels": 2, "channel_layout": "stereo", "container": "mkv"}),
    "surround.mp4": ([*_layout("5.1"), *X264, *AAC], {"channels": 6, "channel_layout": "5.1"}),
    "seven one.mkv": ([*_layout("7.1"), *X264, "-c:a", "flac"], {"channels": 8, "audio_codec": "flac"}),
    "silent.mp4": ([*PICTURE, *X264], {**H264, "channels": 0, "has_sound": False}),
    "late sound.mkv": ([*PICTURE, "-itsoffset", "0.5", "-f", "lavfi", "-i", "sine=d=0.4", *X264, "-c:a", "flac"],
                       {"audio_start": 352_800_000, "has_sound": True}),
    "short sound.mp4": ([*PICTURE, "-f", "lavfi", "-i", "sine=f=440:r=48000:d=0.3", *X264, *AAC],
                        {**H264, "audio_duration": 705_600_000 * 3 // 10}),
    "two sounds.mkv": ([*BOTH, *TONE, "-map", "0", "-map", "1", "-map", "2", *X264, "-c:a", "flac"], {"channels": 1}),
    "sound only.mp4": ([*TONE, *AAC], {"kind": "audio", "container": "m4a", "width": 0}),
    "one pixel.mkv": ([*_picture("64x64"), "-vf", "scale=1:1", "-c:v", "ffv1", "-pix_fmt", "yuv444p"],
                      {"width": 1, "height": 1}),
    "very wide.mp4": ([*_picture("2048x16"), *X264], {"width": 2048, "height": 16}),
    "interlaced.mov": ([*_picture("160x288", 50), "-vf", "interlace", *X264[:4], "-flags", "+ildct+ilme",
                        "-x264-params", "tff=1"], {"is_interlaced": True, "rate_num": 25}),
    "anamorphic.mp4": ([*PICTURE, "-vf", "setsar=4/3", *X264],
                       {"width": W, "sample_aspect_num": 4, "sample_aspect_den": 3, "display_width": 213}),
    "ntsc.mp4": (["-f", "lavfi", "-i", f"testsrc2=s={W}x{H}:r=30000/1001:d={SECONDS}", *X264],
                 {"rate_num": 30000, "rate_den": 1001, "is_vfr": False}),
    "animated.gif": ([*_picture("64x64", 10)], {"kind": "video", "container": "gif", "is_animated": True,
                                                "rate_num": 10, "frame_count": 10}),
    "animated.png": ([*_picture("64x64", 10), "-f", "apng", "-plays", "0"],
                     {"kind": "video", "container": "png", "is_animated": True, "frame_count": 10}),
    "song.mp3": ([*TONE, "-c:a", "libmp3lame"], {"kind": "audio", "container": "mp3", "channels": 1}),
    "eight bits.wav": ([*TONE, "-c:a", "pcm_u8"], {"audio_codec": "pcm_u8", "container": "wav"}),
    "float.wav": ([*TONE, "-c:a", "pcm_f32le"], {"audio_codec": "pcm_f32le"}),
    "high rate.wav": (["-f", "lavfi", "-i", "sine=r=192000:d=1", "-c:a", "pcm_s24le"], {"sample_rate": 192000}),
    "low rate.wav": (["-f", "lavfi", "-i", "sine=r=8000:d=1"], {"sample_rate": 8000}),
    "voice.ogg": ([*TONE, "-c:a", "libopus"], {"container": "ogg", "audio_codec": "opus", "kind": "audio"}),
    "vorbis.ogg": ([*TONE, "-c:a", "libvorbis"], {"audio_codec": "vorbis"}),
    "lossless.flac": ([*TONE, "-c:a", "flac"], {"container": "flac", "audio_codec": "flac"}),
    "apple.m4a": ([*TONE, *AAC, "-f", "ipod"], {"container": "m4a", "kind": "audio"}),
    "raw.aac": ([*TONE, *AAC, "-f", "adts"], {"container": "aac", "kind": "audio"}),
    "mac.aiff": ([*TONE], {"container": "aiff", "kind": "audio"}),
}
"""Name, arguments, expected facts. All last about a second unless `LENGTHS` says otherwise."""

LENGTHS = {"prores alpha.mov": 0.5, "vp9 alpha.webm": 0.5, "broadcast.mxf": 0.2, "animated.gif": 1.0}

COPIES: dict[str, tuple[str, list[str], list[str], dict[str, Any]]] = {
    "turned 90.mp4": ("plain.mp4", ["-display_rotation", "-90"], [], {"rotation": 90, "width": W, "display_width": H}),
    "turned 180.mp4": ("plain.mp4", ["-display_rotation", "180"], [], {"rotation": 180, "display_width": W}),
    "turned 270.mov": ("plain.mp4", ["-display_rotation", "90"], [], {"rotation": 270, "display_height": W}),
    "mirrored.mp4": ("plain.mp4", ["-display_hflip"], [], {"is_mirrored": True, "rotation": 0}),
    "quick start.mp4": ("plain.mp4", [], ["-movflags", "+faststart"], H264),
    "trimmed.mp4": ("plain.mp4", ["-ss", "0.5"], [], {"video_codec": "h264"}),
    "timecode.mov": ("plain.mp4", [], ["-timecode", "01:00:00:00"], {"video_codec": "h264"}),
}
"""Made from another one without encoding: source, input options, output options, expected facts."""

CUTS: dict[str, tuple[str, float, Fate, str]] = {
    "no index.mp4": ("plain.mp4", 0.8, Fate.BROKEN, "index at the end is missing"),
    "cut off.mp4": ("quick start.mp4", 0.6, Fate.WARNED, "ends after"),
    "cut off.mkv": ("stereo.mkv", 0.4, Fate.WARNED, "ends after"),
    "only the head.mp4": ("plain.mp4", 0.002, Fate.BROKEN, "index at the end is missing"),
    "only the head.mkv": ("stereo.mkv", 0.01, Fate.BROKEN, "damaged"),
}
"""The first part of another one: source, share of its bytes, fate, part of the sentence."""
