<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
  <context>
    <name>brova</name>
    <message numerus="yes">
      <source>+{count} more</source>
      <translation>
        <numerusform>+{count} bài nữa</numerusform>
      </translation>
    </message>
    <message>
      <source>1 to 3 min</source>
      <translation>1 đến 3 phút</translation>
    </message>
    <message>
      <source>15 s to 1 min</source>
      <translation>15 giây đến 1 phút</translation>
    </message>
    <message>
      <source>A Short of more than one minute with a copyright claim is blocked worldwide.</source>
      <translation>Video Shorts dài hơn một phút có khiếu nại bản quyền sẽ bị chặn trên toàn thế giới.</translation>
    </message>
    <message>
      <source>A Short of more than one minute with a copyright claim on its music is blocked worldwide.</source>
      <translation>Video Shorts dài hơn một phút có khiếu nại bản quyền về nhạc sẽ bị chặn trên toàn thế giới.</translation>
    </message>
    <message>
      <source>A canvas has even sides between 16 and 7,680 pixels.</source>
      <translation>Mỗi cạnh của khung vẽ phải là số chẵn từ 16 đến 7680 pixel.</translation>
    </message>
    <message>
      <source>A clip can only be put before another clip of the main track.</source>
      <translation>Chỉ có thể đặt một đoạn phim trước một đoạn phim khác trên rãnh chính.</translation>
    </message>
    <message>
      <source>A collection needs a name of 1 to {limit} characters.</source>
      <translation>Tên bộ sưu tập phải có từ 1 đến {limit} ký tự.</translation>
    </message>
    <message>
      <source>A colour table belongs on a clip.</source>
      <translation>Bảng màu phải đặt lên một đoạn phim.</translation>
    </message>
    <message>
      <source>A copy is planned.</source>
      <translation>Một bản sao đã được lên lịch.</translation>
    </message>
    <message>
      <source>A cut falls between two frames at {seconds} s.</source>
      <translation>Có điểm cắt rơi vào giữa hai khung hình tại {seconds} giây.</translation>
    </message>
    <message>
      <source>A decoder failed.</source>
      <translation>Một bộ giải mã bị lỗi.</translation>
    </message>
    <message>
      <source>A display is there ({kind})</source>
      <translation>Có màn hình ({kind})</translation>
    </message>
    <message>
      <source>A drag began before another had ended.</source>
      <translation>Một thao tác kéo bắt đầu khi thao tác trước chưa kết thúc.</translation>
    </message>
    <message>
      <source>A drag ended that had not begun.</source>
      <translation>Một thao tác kéo kết thúc dù chưa bắt đầu.</translation>
    </message>
    <message>
      <source>A drag went on after it had ended.</source>
      <translation>Một thao tác kéo vẫn tiếp tục sau khi đã kết thúc.</translation>
    </message>
    <message>
      <source>A file of the reel is missing: {name}.</source>
      <translation>Thiếu một tệp của reel: {name}.</translation>
    </message>
    <message>
      <source>A file of this reel is missing.</source>
      <translation>Thiếu một tệp của reel này.</translation>
    </message>
    <message>
      <source>A finished part of the reel was damaged on the disk.</source>
      <translation>Một phần đã làm xong của reel bị hỏng trên ổ đĩa.</translation>
    </message>
    <message>
      <source>A line below it</source>
      <translation>Một dòng bên dưới</translation>
    </message>
    <message>
      <source>A marketing studio that runs wholly on your own machine. Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Studio marketing chạy hoàn toàn trên máy của bạn. Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 trở lên.</translation>
    </message>
    <message>
      <source>A part of the program that draws the reel stopped unexpectedly.</source>
      <translation>Một phần của chương trình dùng để vẽ reel đã dừng đột ngột.</translation>
    </message>
    <message>
      <source>A part of the reel could not be drawn.</source>
      <translation>Không vẽ được một phần của reel.</translation>
    </message>
    <message>
      <source>A part of this post is being published right now.</source>
      <translation>Một phần của bài đăng này đang được đăng.</translation>
    </message>
    <message>
      <source>A part of this post is on its way or out already.</source>
      <translation>Một phần của bài này đang được gửi hoặc đã đăng.</translation>
    </message>
    <message>
      <source>A passphrase is needed.</source>
      <translation>Cần có cụm mật khẩu.</translation>
    </message>
    <message>
      <source>A passphrase needs at least {limit} characters; several words are best.</source>
      <translation>Cụm mật khẩu cần ít nhất {limit} ký tự; tốt nhất là ghép nhiều từ.</translation>
    </message>
    <message>
      <source>A picture at {at} s is damaged.</source>
      <translation>Hình tại {at} giây bị hỏng.</translation>
    </message>
    <message>
      <source>A picture file ends in one of {formats}; this one ends in “{suffix}”.</source>
      <translation>Tên tệp hình phải có đuôi là một trong {formats}; tệp này có đuôi “{suffix}”.</translation>
    </message>
    <message>
      <source>A picture of this reel is missing.</source>
      <translation>Thiếu một hình của reel này.</translation>
    </message>
    <message>
      <source>A placeholder's name is a letter and up to 39 letters, digits or underscores.</source>
      <translation>Tên ô giữ chỗ gồm một chữ cái và tối đa 39 chữ cái, chữ số hoặc dấu gạch dưới.</translation>
    </message>
    <message>
      <source>A recovery key has {length} letters and digits; this one has {found}.</source>
      <translation>Khóa khôi phục có {length} chữ cái và chữ số; khóa này có {found}.</translation>
    </message>
    <message>
      <source>A reel file begins with "schema": "reel.1".</source>
      <translation>Tệp reel bắt đầu bằng "schema": "reel.1".</translation>
    </message>
    <message>
      <source>A reel has one main track.</source>
      <translation>Mỗi reel có một rãnh chính.</translation>
    </message>
    <message>
      <source>A reel is a short video of clips, words and music, cut here and rendered for every platform.</source>
      <translation>Reel là video ngắn gồm đoạn phim, chữ và nhạc, được cắt dựng tại đây và kết xuất cho mọi nền tảng.</translation>
    </message>
    <message>
      <source>A reel needs at least one clip.</source>
      <translation>Reel cần ít nhất một đoạn phim.</translation>
    </message>
    <message>
      <source>A small coffee shop with clips, music and a reel, made on this computer in half a minute. Nothing to sign up for.</source>
      <translation>Một quán cà phê nhỏ với đoạn phim, nhạc và một reel, được tạo trên máy này trong nửa phút. Không cần đăng ký gì.</translation>
    </message>
    <message>
      <source>A sound alone cannot be posted.</source>
      <translation>Không thể đăng riêng âm thanh.</translation>
    </message>
    <message>
      <source>A sound of this reel is missing: {name}.</source>
      <translation>Thiếu một âm thanh của reel này: {name}.</translation>
    </message>
    <message>
      <source>A speed is between 0.25 and 4.</source>
      <translation>Tốc độ nằm trong khoảng 0.25 đến 4.</translation>
    </message>
    <message>
      <source>A template needs a name.</source>
      <translation>Mẫu cần có tên.</translation>
    </message>
    <message numerus="yes">
      <source>A text has {count} characters; {limit} are possible.</source>
      <translation>
        <numerusform>Một văn bản có {count} ký tự; tối đa là {limit}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A text is empty and will not be seen.</source>
      <translation>Có một văn bản trống nên sẽ không hiện ra.</translation>
    </message>
    <message>
      <source>A text or a file name in this reel holds half a character: {part}</source>
      <translation>Một văn bản hoặc tên tệp trong reel này chứa ký tự không trọn vẹn: {part}</translation>
    </message>
    <message>
      <source>A text style has no such part.</source>
      <translation>Kiểu chữ không có phần này.</translation>
    </message>
    <message>
      <source>A text uses {name}, which is no placeholder of this reel.</source>
      <translation>Một văn bản dùng {name}, nhưng reel này không có ô giữ chỗ đó.</translation>
    </message>
    <message>
      <source>A transition goes between two clips that touch.</source>
      <translation>Chuyển cảnh nằm giữa hai đoạn phim liền nhau.</translation>
    </message>
    <message>
      <source>A transition needs a clip that follows without a gap.</source>
      <translation>Chuyển cảnh cần một đoạn phim nối tiếp ngay sau, không có khoảng trống.</translation>
    </message>
    <message>
      <source>A workspace needs a name of 1 to {limit} visible characters.</source>
      <translation>Tên không gian làm việc phải có từ 1 đến {limit} ký tự nhìn thấy được.</translation>
    </message>
    <message>
      <source>ACCOUNTS</source>
      <translation>TÀI KHOẢN</translation>
    </message>
    <message>
      <source>About Brova Desktop</source>
      <translation>Giới thiệu Brova Desktop</translation>
    </message>
    <message>
      <source>About {left} s left, {speed} times as fast as it plays.</source>
      <translation>Còn khoảng {left} giây, nhanh gấp {speed} lần khi phát.</translation>
    </message>
    <message>
      <source>Accent colour</source>
      <translation>Màu nhấn</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Tài khoản</translation>
    </message>
    <message>
      <source>Accounts this post goes to</source>
      <translation>Các tài khoản sẽ nhận bài đăng này</translation>
    </message>
    <message>
      <source>Across</source>
      <translation>Ngang</translation>
    </message>
    <message>
      <source>Across at the end</source>
      <translation>Ngang lúc cuối</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Thao tác</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Hoạt động</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Thêm</translation>
    </message>
    <message>
      <source>Add a caption</source>
      <translation>Thêm phụ đề</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Thêm thẻ</translation>
    </message>
    <message>
      <source>Add a track first.</source>
      <translation>Hãy thêm một rãnh trước.</translation>
    </message>
    <message>
      <source>Add a video or picture</source>
      <translation>Thêm video hoặc hình ảnh</translation>
    </message>
    <message>
      <source>Add at the end</source>
      <translation>Thêm vào cuối</translation>
    </message>
    <message>
      <source>Add caption</source>
      <translation>Thêm phụ đề</translation>
    </message>
    <message>
      <source>Add countdown</source>
      <translation>Thêm đếm ngược</translation>
    </message>
    <message>
      <source>Add marker</source>
      <translation>Thêm điểm đánh dấu</translation>
    </message>
    <message>
      <source>Add media</source>
      <translation>Thêm tệp media</translation>
    </message>
    <message>
      <source>Add progress bar</source>
      <translation>Thêm thanh tiến trình</translation>
    </message>
    <message>
      <source>Add shape</source>
      <translation>Thêm hình khối</translation>
    </message>
    <message>
      <source>Add sticker</source>
      <translation>Thêm nhãn dán</translation>
    </message>
    <message>
      <source>Add text</source>
      <translation>Thêm văn bản</translation>
    </message>
    <message>
      <source>Add text: {style}</source>
      <translation>Thêm văn bản: {style}</translation>
    </message>
    <message>
      <source>Add the colour table to the reel first.</source>
      <translation>Hãy thêm bảng màu vào reel trước.</translation>
    </message>
    <message>
      <source>Add the file to the reel first.</source>
      <translation>Hãy thêm tệp vào reel trước.</translation>
    </message>
    <message>
      <source>Add the product Content Posting API and switch on Direct Post.</source>
      <translation>Thêm sản phẩm Content Posting API và bật Direct Post.</translation>
    </message>
    <message>
      <source>Add the product Login Kit and choose the platform Desktop.</source>
      <translation>Thêm sản phẩm Login Kit và chọn nền tảng Desktop.</translation>
    </message>
    <message>
      <source>Add them on TikTok's page for developers, then connect again.</source>
      <translation>Hãy thêm chúng trên trang TikTok dành cho nhà phát triển rồi kết nối lại.</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>Thêm vào bộ sưu tập</translation>
    </message>
    <message>
      <source>Add track</source>
      <translation>Thêm rãnh</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ngày thêm</translation>
    </message>
    <message>
      <source>Address of TikTok</source>
      <translation>Địa chỉ của TikTok</translation>
    </message>
    <message>
      <source>Address of YouTube</source>
      <translation>Địa chỉ của YouTube</translation>
    </message>
    <message>
      <source>Address or code from the browser</source>
      <translation>Địa chỉ hoặc mã từ trình duyệt</translation>
    </message>
    <message>
      <source>Addresses of services</source>
      <translation>Địa chỉ các dịch vụ</translation>
    </message>
    <message>
      <source>Aden</source>
      <translation>Aden</translation>
    </message>
    <message>
      <source>After posting it can take a few minutes until the video can be seen.</source>
      <translation>Sau khi đăng, có thể mất vài phút thì video mới hiện ra.</translation>
    </message>
    <message>
      <source>Algiers</source>
      <translation>Algiers</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>Căn lề</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tất cả tệp</translation>
    </message>
    <message>
      <source>All files are well</source>
      <translation>Mọi tệp đều ổn</translation>
    </message>
    <message>
      <source>All of it, blurred around</source>
      <translation>Toàn bộ hình, làm mờ xung quanh</translation>
    </message>
    <message>
      <source>All of these captions begin after the end of the reel.</source>
      <translation>Tất cả phụ đề này đều bắt đầu sau khi reel kết thúc.</translation>
    </message>
    <message>
      <source>All platforms</source>
      <translation>Tất cả nền tảng</translation>
    </message>
    <message>
      <source>All posts</source>
      <translation>Tất cả bài đăng</translation>
    </message>
    <message>
      <source>All reels</source>
      <translation>Tất cả reel</translation>
    </message>
    <message>
      <source>All rows can be imported. Posts with a time are planned, the others are drafts.</source>
      <translation>Nhập được mọi hàng. Bài có giờ sẽ được lên lịch, các bài khác là bản nháp.</translation>
    </message>
    <message numerus="yes">
      <source>All {count} encoders are there</source>
      <translation>
        <numerusform>Có đủ cả {count} bộ mã hóa</numerusform>
      </translation>
    </message>
    <message>
      <source>Allow comments</source>
      <translation>Cho phép bình luận</translation>
    </message>
    <message>
      <source>Allow duets</source>
      <translation>Cho phép Duet</translation>
    </message>
    <message>
      <source>Allow embedding on other sites</source>
      <translation>Cho phép nhúng vào trang web khác</translation>
    </message>
    <message>
      <source>Allow it there; this window goes on by itself.</source>
      <translation>Hãy cho phép ở đó; cửa sổ này sẽ tự tiếp tục.</translation>
    </message>
    <message>
      <source>Allow stitches</source>
      <translation>Cho phép Stitch</translation>
    </message>
    <message>
      <source>Allow writing there, or set BROVA_HOME to another folder.</source>
      <translation>Hãy cho phép ghi vào đó, hoặc đặt BROVA_HOME sang thư mục khác.</translation>
    </message>
    <message>
      <source>Alt text</source>
      <translation>Văn bản thay thế</translation>
    </message>
    <message>
      <source>Alt: close up or make room while trimming</source>
      <translation>Alt: dồn lại hoặc nới chỗ khi cắt gọn</translation>
    </message>
    <message>
      <source>Altered or synthetic content</source>
      <translation>Nội dung đã chỉnh sửa hoặc tổng hợp</translation>
    </message>
    <message>
      <source>Always close up and make room</source>
      <translation>Luôn dồn lại và nới chỗ</translation>
    </message>
    <message>
      <source>Amman</source>
      <translation>Amman</translation>
    </message>
    <message>
      <source>Amsterdam</source>
      <translation>Amsterdam</translation>
    </message>
    <message>
      <source>An .ics file that other calendars open. It holds the posts as they are now.</source>
      <translation>Tệp .ics mà các lịch khác mở được. Tệp chứa các bài đăng như hiện giờ.</translation>
    </message>
    <message>
      <source>An account has files of its own, but not as many as the post.</source>
      <translation>Một tài khoản có tệp riêng, nhưng số tệp không bằng số tệp của bài đăng.</translation>
    </message>
    <message>
      <source>An archive cannot be made inside the workspace that it is of.</source>
      <translation>Không thể tạo tệp lưu trữ ngay trong không gian làm việc được lưu trữ.</translation>
    </message>
    <message>
      <source>An earlier state of this workspace was put back. Its planned posts are held until you say that they may go out.</source>
      <translation>Đã khôi phục một trạng thái trước đó của không gian làm việc này. Các bài đăng đã lên lịch được giữ lại cho đến khi bạn cho phép đăng.</translation>
    </message>
    <message>
      <source>An effect of “{name}”.</source>
      <translation>Một hiệu ứng của “{name}”.</translation>
    </message>
    <message numerus="yes">
      <source>And {count} more.</source>
      <translation>
        <numerusform>Và {count} mục nữa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Animation</source>
      <translation>Hoạt ảnh</translation>
    </message>
    <message>
      <source>Another address in place of the service's own ones, for tests; unset: the real service.</source>
      <translation>Địa chỉ khác thay cho địa chỉ của dịch vụ, để thử nghiệm; để trống: dùng dịch vụ thật.</translation>
    </message>
    <message>
      <source>Another program is using the library.</source>
      <translation>Một chương trình khác đang dùng thư viện.</translation>
    </message>
    <message>
      <source>Another workspace of this computer has the same mark as the one in the archive.</source>
      <translation>Một không gian làm việc khác trên máy này có cùng mã với không gian trong tệp lưu trữ.</translation>
    </message>
    <message>
      <source>Any category</source>
      <translation>Mọi danh mục</translation>
    </message>
    <message>
      <source>Any length</source>
      <translation>Mọi độ dài</translation>
    </message>
    <message>
      <source>Any rating</source>
      <translation>Mọi xếp hạng</translation>
    </message>
    <message>
      <source>Any review</source>
      <translation>Mọi trạng thái duyệt</translation>
    </message>
    <message>
      <source>Any shape</source>
      <translation>Mọi tỷ lệ khung</translation>
    </message>
    <message>
      <source>Any source</source>
      <translation>Mọi nguồn</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>Mọi trạng thái</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Mọi thẻ</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Mọi thời điểm</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>Mọi loại</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Giao diện</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Duyệt</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Đã duyệt</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>Phông chữ Ả Rập</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Đã lưu trữ</translation>
    </message>
    <message>
      <source>Archives (*.zip)</source>
      <translation>Tệp lưu trữ (*.zip)</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Mũi tên</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Theo hệ thống</translation>
    </message>
    <message>
      <source>Ask for a review</source>
      <translation>Gửi xét duyệt</translation>
    </message>
    <message>
      <source>Ask for changes</source>
      <translation>Yêu cầu sửa</translation>
    </message>
    <message>
      <source>Ask for these permissions.</source>
      <translation>Xin các quyền này.</translation>
    </message>
    <message>
      <source>Ask me</source>
      <translation>Hỏi tôi</translation>
    </message>
    <message>
      <source>Asking the platform whether it went out</source>
      <translation>Đang hỏi nền tảng xem bài đã được đăng chưa</translation>
    </message>
    <message>
      <source>At {at}</source>
      <translation>Tại {at}</translation>
    </message>
    <message>
      <source>Athens</source>
      <translation>Athens</translation>
    </message>
    <message>
      <source>Auckland</source>
      <translation>Auckland</translation>
    </message>
    <message>
      <source>Audio track</source>
      <translation>Rãnh âm thanh</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Tự động</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Quay lại</translation>
    </message>
    <message>
      <source>Back by a frame</source>
      <translation>Lùi một khung hình</translation>
    </message>
    <message>
      <source>Back by a second</source>
      <translation>Lùi một giây</translation>
    </message>
    <message>
      <source>Back to draft</source>
      <translation>Về bản nháp</translation>
    </message>
    <message>
      <source>Back to the automatic one</source>
      <translation>Về hình tự động</translation>
    </message>
    <message>
      <source>Back to the library</source>
      <translation>Về thư viện</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Sao lưu ngay</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Nền</translation>
    </message>
    <message>
      <source>Backing up the library</source>
      <translation>Đang sao lưu thư viện</translation>
    </message>
    <message>
      <source>Backup folder</source>
      <translation>Thư mục sao lưu</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Bản sao lưu</translation>
    </message>
    <message>
      <source>Backups of this workspace</source>
      <translation>Bản sao lưu của không gian làm việc này</translation>
    </message>
    <message>
      <source>Baghdad</source>
      <translation>Baghdad</translation>
    </message>
    <message>
      <source>Bahrain</source>
      <translation>Bahrain</translation>
    </message>
    <message>
      <source>Bangkok</source>
      <translation>Bangkok</translation>
    </message>
    <message>
      <source>Beat here</source>
      <translation>Nhịp tại đây</translation>
    </message>
    <message>
      <source>Beats a minute</source>
      <translation>Nhịp mỗi phút</translation>
    </message>
    <message>
      <source>Becomes a file of the kind {kind}.</source>
      <translation>Chuyển thành tệp loại {kind}.</translation>
    </message>
    <message>
      <source>Becomes a size the place takes.</source>
      <translation>Đổi sang kích thước mà nơi này nhận.</translation>
    </message>
    <message>
      <source>Becomes at most {rate} frames a second.</source>
      <translation>Còn tối đa {rate} khung hình mỗi giây.</translation>
    </message>
    <message>
      <source>Becomes {ratio}: {size}.</source>
      <translation>Chuyển thành {ratio}: {size}.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Trước đó</translation>
    </message>
    <message>
      <source>Begin a frame earlier</source>
      <translation>Bắt đầu sớm hơn một khung hình</translation>
    </message>
    <message>
      <source>Begin a frame later</source>
      <translation>Bắt đầu muộn hơn một khung hình</translation>
    </message>
    <message>
      <source>Behind the scenes</source>
      <translation>Hậu trường</translation>
    </message>
    <message>
      <source>Being read</source>
      <translation>Đang đọc</translation>
    </message>
    <message>
      <source>Beirut</source>
      <translation>Beirut</translation>
    </message>
    <message>
      <source>Berlin</source>
      <translation>Berlin</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>Xếp hạng cao nhất trước</translation>
    </message>
    <message>
      <source>Big words</source>
      <translation>Chữ lớn</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>Thùng rác</translation>
    </message>
    <message>
      <source>Bind</source>
      <translation>Gắn</translation>
    </message>
    <message>
      <source>Bind placeholder</source>
      <translation>Gắn ô giữ chỗ</translation>
    </message>
    <message>
      <source>Bind the text to this name</source>
      <translation>Gắn văn bản với tên này</translation>
    </message>
    <message>
      <source>Black</source>
      <translation>Đen</translation>
    </message>
    <message>
      <source>Bogotá</source>
      <translation>Bogotá</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Đậm</translation>
    </message>
    <message>
      <source>Both versions are kept.</source>
      <translation>Cả hai phiên bản đều được giữ.</translation>
    </message>
    <message>
      <source>Bound to</source>
      <translation>Gắn với</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Hộp</translation>
    </message>
    <message>
      <source>Box of it</source>
      <translation>Hộp của từ đó</translation>
    </message>
    <message>
      <source>Branded content</source>
      <translation>Nội dung thương hiệu</translation>
    </message>
    <message>
      <source>Branded content cannot be private.</source>
      <translation>Nội dung thương hiệu không thể ở chế độ riêng tư.</translation>
    </message>
    <message>
      <source>Bring in your clips, photos and music</source>
      <translation>Đưa đoạn phim, ảnh và nhạc của bạn vào</translation>
    </message>
    <message>
      <source>Bring them in</source>
      <translation>Đưa vào thư viện</translation>
    </message>
    <message>
      <source>Brova Desktop</source>
      <translation>Brova Desktop</translation>
    </message>
    <message>
      <source>Brova Desktop goes on. If something looks odd, save, close it and open it again. The report below is kept on this computer and sent to nobody; it helps us if you send it.</source>
      <translation>Brova Desktop vẫn chạy tiếp. Nếu thấy gì bất thường, hãy lưu, đóng rồi mở lại. Báo cáo dưới đây được giữ trên máy này và không gửi cho ai; nếu bạn gửi, báo cáo sẽ giúp chúng tôi.</translation>
    </message>
    <message>
      <source>Brova Desktop is closing.</source>
      <translation>Brova Desktop đang đóng.</translation>
    </message>
    <message>
      <source>Buenos Aires</source>
      <translation>Buenos Aires</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Theo tên</translation>
    </message>
    <message>
      <source>By posting, you agree to TikTok's Branded Content Policy and Music Usage Confirmation.</source>
      <translation>Khi đăng bài, bạn đồng ý với Chính sách nội dung thương hiệu và Xác nhận sử dụng âm nhạc của TikTok.</translation>
    </message>
    <message>
      <source>By posting, you agree to TikTok's Music Usage Confirmation.</source>
      <translation>Khi đăng bài, bạn đồng ý với Xác nhận sử dụng âm nhạc của TikTok.</translation>
    </message>
    <message>
      <source>CHOICES</source>
      <translation>TÙY CHỌN</translation>
    </message>
    <message>
      <source>CONNECTIONS</source>
      <translation>KẾT NỐI</translation>
    </message>
    <message>
      <source>Cache size</source>
      <translation>Dung lượng bộ nhớ đệm</translation>
    </message>
    <message>
      <source>Cairo</source>
      <translation>Cairo</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Lịch</translation>
    </message>
    <message>
      <source>Call to action</source>
      <translation>Lời kêu gọi hành động</translation>
    </message>
    <message>
      <source>Can be converted</source>
      <translation>Chuyển đổi được</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Hủy</translation>
    </message>
    <message>
      <source>Cancel all</source>
      <translation>Hủy tất cả</translation>
    </message>
    <message>
      <source>Cancel it first, or wait until it is out.</source>
      <translation>Hãy hủy trước, hoặc chờ đến khi bài được đăng.</translation>
    </message>
    <message>
      <source>Cancel {title}</source>
      <translation>Hủy {title}</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Đã hủy</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Đã hủy.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was made.</source>
      <translation>Đã hủy. Chưa tạo gì.</translation>
    </message>
    <message>
      <source>Cannot be mended here</source>
      <translation>Không sửa được ở đây</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Không đọc được</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Chú thích</translation>
    </message>
    <message>
      <source>Caption</source>
      <comment>of a post</comment>
      <translation>Nội dung bài đăng</translation>
    </message>
    <message>
      <source>Caption at the playhead</source>
      <translation>Phụ đề tại đầu phát</translation>
    </message>
    <message>
      <source>Caption style</source>
      <translation>Kiểu phụ đề</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Phụ đề</translation>
    </message>
    <message>
      <source>Captions are written as SRT, VTT or ASS, not as {kind}.</source>
      <translation>Phụ đề được ghi ở dạng SRT, VTT hoặc ASS, không phải {kind}.</translation>
    </message>
    <message>
      <source>Captions on the preview</source>
      <translation>Phụ đề trên bản xem trước</translation>
    </message>
    <message>
      <source>Captions track</source>
      <translation>Rãnh phụ đề</translation>
    </message>
    <message>
      <source>Cars and vehicles</source>
      <translation>Ô tô và xe cộ</translation>
    </message>
    <message>
      <source>Casablanca</source>
      <translation>Casablanca</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Danh mục</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Giữa</translation>
    </message>
    <message>
      <source>Change the canvas</source>
      <translation>Đổi khung vẽ</translation>
    </message>
    <message>
      <source>Change the category</source>
      <translation>Đổi danh mục</translation>
    </message>
    <message>
      <source>Change the name or choose another preset.</source>
      <translation>Hãy đổi tên hoặc chọn thiết lập sẵn khác.</translation>
    </message>
    <message>
      <source>Change the options</source>
      <translation>Hãy thay đổi các tùy chọn</translation>
    </message>
    <message>
      <source>Change the reel or choose another preset; --ignore-limits renders it all the same.</source>
      <translation>Hãy sửa reel hoặc chọn thiết lập sẵn khác; --ignore-limits vẫn kết xuất bất chấp giới hạn.</translation>
    </message>
    <message>
      <source>Change the status</source>
      <translation>Đổi trạng thái</translation>
    </message>
    <message>
      <source>Changes asked</source>
      <translation>Cần sửa</translation>
    </message>
    <message>
      <source>Channels without a verified phone number may upload 15 minutes only.</source>
      <translation>Kênh chưa xác minh số điện thoại chỉ được tải lên video tối đa 15 phút.</translation>
    </message>
    <message>
      <source>Check that it is there and may be read.</source>
      <translation>Hãy kiểm tra xem tệp có ở đó và đọc được không.</translation>
    </message>
    <message>
      <source>Check that the client is of the type Desktop app.</source>
      <translation>Kiểm tra xem client có thuộc loại Desktop app không.</translation>
    </message>
    <message>
      <source>Check that the folder exists and may be written, or choose another one.</source>
      <translation>Kiểm tra xem thư mục có tồn tại và cho phép ghi không, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
      <source>Check that the folder {folder} is there and may be read.</source>
      <translation>Kiểm tra xem thư mục {folder} có tồn tại và đọc được không.</translation>
    </message>
    <message>
      <source>Check that the folder {folder} may be written.</source>
      <translation>Kiểm tra xem thư mục {folder} có cho phép ghi không.</translation>
    </message>
    <message>
      <source>Check that the redirect address and the product Login Kit are set for your app, then connect again.</source>
      <translation>Kiểm tra xem ứng dụng của bạn đã đặt địa chỉ chuyển hướng và sản phẩm Login Kit chưa, rồi kết nối lại.</translation>
    </message>
    <message>
      <source>Check the app credentials and what the app may ask for there.</source>
      <translation>Kiểm tra thông tin xác thực của ứng dụng và những quyền ứng dụng được xin ở đó.</translation>
    </message>
    <message>
      <source>Check the caption and the choices for TikTok.</source>
      <translation>Kiểm tra chú thích và các tùy chọn cho TikTok.</translation>
    </message>
    <message>
      <source>Check the disk and the rights of the folder.</source>
      <translation>Kiểm tra ổ đĩa và quyền của thư mục.</translation>
    </message>
    <message>
      <source>Check the firewall, then try again.</source>
      <translation>Kiểm tra tường lửa rồi thử lại.</translation>
    </message>
    <message>
      <source>Check the internet connection; it is tried again by itself.</source>
      <translation>Kiểm tra kết nối mạng; hệ thống sẽ tự thử lại.</translation>
    </message>
    <message>
      <source>Check the name, or choose another file.</source>
      <translation>Kiểm tra tên, hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>Check the name, or make one with `brova reel new`.</source>
      <translation>Kiểm tra tên, hoặc tạo reel bằng `brova reel new`.</translation>
    </message>
    <message>
      <source>Check title, description and options.</source>
      <translation>Kiểm tra tiêu đề, mô tả và tùy chọn.</translation>
    </message>
    <message>
      <source>Check what was entered; the details say more.</source>
      <translation>Kiểm tra những gì đã nhập; phần chi tiết nói rõ hơn.</translation>
    </message>
    <message>
      <source>Check who may read the file, or choose another one.</source>
      <translation>Kiểm tra xem ai được đọc tệp, hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>Checking the archive.</source>
      <translation>Đang kiểm tra tệp lưu trữ.</translation>
    </message>
    <message>
      <source>Checking the backup.</source>
      <translation>Đang kiểm tra bản sao lưu.</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Tùy chọn</translation>
    </message>
    <message>
      <source>Choose a colour table</source>
      <translation>Chọn bảng màu</translation>
    </message>
    <message>
      <source>Choose a colour table (.cube)</source>
      <translation>Chọn bảng màu (.cube)</translation>
    </message>
    <message>
      <source>Choose a day and a time</source>
      <translation>Chọn ngày và giờ</translation>
    </message>
    <message>
      <source>Choose a day and a time.</source>
      <translation>Hãy chọn ngày và giờ.</translation>
    </message>
    <message>
      <source>Choose a file at the side first.</source>
      <translation>Hãy chọn một tệp ở cột bên trước.</translation>
    </message>
    <message>
      <source>Choose a folder that does not exist yet.</source>
      <translation>Hãy chọn thư mục chưa tồn tại.</translation>
    </message>
    <message>
      <source>Choose a frame, for example the one at {seconds} s.</source>
      <translation>Hãy chọn một khung hình, ví dụ khung tại {seconds} giây.</translation>
    </message>
    <message>
      <source>Choose a later one, or post it now.</source>
      <translation>Hãy chọn giờ muộn hơn, hoặc đăng ngay.</translation>
    </message>
    <message>
      <source>Choose a later one, or publish it now.</source>
      <translation>Hãy chọn giờ muộn hơn, hoặc đăng ngay.</translation>
    </message>
    <message>
      <source>Choose a later start or an earlier end.</source>
      <translation>Hãy chọn điểm đầu muộn hơn hoặc điểm cuối sớm hơn.</translation>
    </message>
    <message>
      <source>Choose a new or empty folder.</source>
      <translation>Hãy chọn thư mục mới hoặc thư mục trống.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Chọn hình ảnh</translation>
    </message>
    <message>
      <source>Choose a picture or a video.</source>
      <translation>Hãy chọn hình ảnh hoặc video.</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Chọn hình ảnh…</translation>
    </message>
    <message>
      <source>Choose a piece, or let it end at the limit.</source>
      <translation>Hãy chọn một đoạn, hoặc cho dừng ở giới hạn.</translation>
    </message>
    <message>
      <source>Choose a sheet of posts</source>
      <translation>Chọn bảng bài đăng</translation>
    </message>
    <message>
      <source>Choose a start before the end; the file lasts {length} s.</source>
      <translation>Hãy chọn điểm bắt đầu trước điểm kết thúc; tệp dài {length} giây.</translation>
    </message>
    <message>
      <source>Choose a thumbnail</source>
      <translation>Chọn hình thu nhỏ</translation>
    </message>
    <message>
      <source>Choose a time from tomorrow on.</source>
      <translation>Hãy chọn thời điểm từ ngày mai trở đi.</translation>
    </message>
    <message>
      <source>Choose a time in the future.</source>
      <translation>Hãy chọn thời điểm trong tương lai.</translation>
    </message>
    <message>
      <source>Choose a video for TikTok.</source>
      <translation>Hãy chọn một video cho TikTok.</translation>
    </message>
    <message>
      <source>Choose a video or pictures</source>
      <translation>Chọn video hoặc hình ảnh</translation>
    </message>
    <message>
      <source>Choose again who can watch this video.</source>
      <translation>Hãy chọn lại ai có thể xem video này.</translation>
    </message>
    <message>
      <source>Choose again: {option}.</source>
      <translation>Hãy chọn lại: {option}.</translation>
    </message>
    <message>
      <source>Choose an OpenTimelineIO file (.otio).</source>
      <translation>Hãy chọn tệp OpenTimelineIO (.otio).</translation>
    </message>
    <message>
      <source>Choose an SRT, WebVTT or ASS file.</source>
      <translation>Hãy chọn tệp SRT, WebVTT hoặc ASS.</translation>
    </message>
    <message>
      <source>Choose an end within it.</source>
      <translation>Hãy chọn điểm kết thúc nằm trong tệp.</translation>
    </message>
    <message>
      <source>Choose another file</source>
      <translation>Chọn tệp khác</translation>
    </message>
    <message>
      <source>Choose another file, or export this one again.</source>
      <translation>Hãy chọn tệp khác, hoặc xuất lại tệp này.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Hãy chọn tệp khác.</translation>
    </message>
    <message>
      <source>Choose another folder, best on another disk.</source>
      <translation>Hãy chọn thư mục khác, tốt nhất là trên ổ đĩa khác.</translation>
    </message>
    <message>
      <source>Choose another folder, or make one with: brova workspace create DIR</source>
      <translation>Hãy chọn thư mục khác, hoặc tạo thư mục bằng: brova workspace create DIR</translation>
    </message>
    <message>
      <source>Choose another folder, or restore a backup.</source>
      <translation>Hãy chọn thư mục khác, hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
      <source>Choose another microphone, or import a recording.</source>
      <translation>Hãy chọn micrô khác, hoặc nhập một bản ghi âm.</translation>
    </message>
    <message>
      <source>Choose another name for the result.</source>
      <translation>Hãy chọn tên khác cho kết quả.</translation>
    </message>
    <message>
      <source>Choose another name, or open that one.</source>
      <translation>Hãy chọn tên khác, hoặc mở cái đã có.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
      <source>Choose another place or track.</source>
      <translation>Hãy chọn vị trí hoặc rãnh khác.</translation>
    </message>
    <message>
      <source>Choose another time</source>
      <translation>Chọn thời điểm khác</translation>
    </message>
    <message>
      <source>Choose at least one account.</source>
      <translation>Hãy chọn ít nhất một tài khoản.</translation>
    </message>
    <message>
      <source>Choose one like Asia/Riyadh.</source>
      <translation>Hãy chọn múi giờ dạng như Asia/Riyadh.</translation>
    </message>
    <message>
      <source>Choose one of: {names}.</source>
      <translation>Hãy chọn một trong: {names}.</translation>
    </message>
    <message>
      <source>Choose one to see what it holds.</source>
      <translation>Hãy chọn một bản để xem bên trong có gì.</translation>
    </message>
    <message>
      <source>Choose the channel and leave every box ticked.</source>
      <translation>Hãy chọn kênh và để nguyên mọi ô đã đánh dấu.</translation>
    </message>
    <message>
      <source>Choose the file again.</source>
      <translation>Hãy chọn lại tệp.</translation>
    </message>
    <message>
      <source>Choose the folder of a workspace.</source>
      <translation>Hãy chọn thư mục của một không gian làm việc.</translation>
    </message>
    <message>
      <source>Choose the right file, or import this one as a new one.</source>
      <translation>Hãy chọn đúng tệp, hoặc nhập tệp này như tệp mới.</translation>
    </message>
    <message>
      <source>Choose the standard licence.</source>
      <translation>Hãy chọn giấy phép chuẩn.</translation>
    </message>
    <message>
      <source>Choose where the clips are to go.</source>
      <translation>Hãy chọn nơi các đoạn phim sẽ được đăng.</translation>
    </message>
    <message>
      <source>Choose who can watch this video.</source>
      <translation>Hãy chọn ai có thể xem video này.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chọn…</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Hình tròn</translation>
    </message>
    <message>
      <source>Clean up</source>
      <translation>Dọn dẹp</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Xóa lọc</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>Xóa bộ lọc</translation>
    </message>
    <message>
      <source>Clear in and out</source>
      <translation>Xóa điểm vào và điểm ra</translation>
    </message>
    <message>
      <source>Clear the FFmpeg setting to use the one that comes with the program.</source>
      <translation>Hãy xóa cài đặt FFmpeg để dùng bản đi kèm chương trình.</translation>
    </message>
    <message>
      <source>Clear the setting to use the one that comes with the program.</source>
      <translation>Hãy xóa cài đặt để dùng bản đi kèm chương trình.</translation>
    </message>
    <message>
      <source>Click the name of a track first.</source>
      <translation>Hãy bấm vào tên một rãnh trước.</translation>
    </message>
    <message>
      <source>Click to select the transition, drag for its length</source>
      <translation>Bấm để chọn chuyển cảnh, kéo để đổi độ dài</translation>
    </message>
    <message>
      <source>Client id</source>
      <translation>Client ID</translation>
    </message>
    <message>
      <source>Client secret</source>
      <translation>Client secret</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>Đoạn phim</translation>
    </message>
    <message>
      <source>Clips in, reels out, published on time. Everything stays on this computer.</source>
      <translation>Đưa đoạn phim vào, nhận reel ra, đăng đúng giờ. Mọi thứ đều ở lại trên máy này.</translation>
    </message>
    <message>
      <source>Clocks are set forward over this time: it goes out at {time}.</source>
      <translation>Đồng hồ được chỉnh tới trong khoảng này: bài sẽ lên lúc {time}.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Đóng</translation>
    </message>
    <message>
      <source>Close gaps</source>
      <translation>Dồn khoảng trống</translation>
    </message>
    <message>
      <source>Close it in the other program and open it again.</source>
      <translation>Hãy đóng nó trong chương trình kia rồi mở lại.</translation>
    </message>
    <message>
      <source>Close it there and try again.</source>
      <translation>Hãy đóng nó ở đó rồi thử lại.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
      <source>Close the activity panel</source>
      <translation>Đóng bảng hoạt động</translation>
    </message>
    <message>
      <source>Close the other program (or another sign-in that is open), then try again.</source>
      <translation>Hãy đóng chương trình kia (hoặc một lần đăng nhập khác đang mở) rồi thử lại.</translation>
    </message>
    <message>
      <source>Close the recorder</source>
      <translation>Đóng trình ghi âm</translation>
    </message>
    <message>
      <source>Close the tempo</source>
      <translation>Đóng thanh nhịp độ nhạc</translation>
    </message>
    <message>
      <source>Close the window?</source>
      <translation>Đóng cửa sổ?</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Đóng thông báo này</translation>
    </message>
    <message>
      <source>Close this tab and start again from Brova Desktop.</source>
      <translation>Hãy đóng thẻ trình duyệt này và bắt đầu lại từ Brova Desktop.</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Đóng không lưu</translation>
    </message>
    <message>
      <source>Close without saving?</source>
      <translation>Đóng mà không lưu?</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Bộ sưu tập</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Màu</translation>
    </message>
    <message>
      <source>Colour fade</source>
      <translation>Mờ qua màu</translation>
    </message>
    <message>
      <source>Colour table</source>
      <translation>Bảng màu</translation>
    </message>
    <message>
      <source>Colour table: {name}</source>
      <translation>Bảng màu: {name}</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Màu sắc</translation>
    </message>
    <message>
      <source>Colours tell the state</source>
      <translation>Màu theo trạng thái</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Cột</translation>
    </message>
    <message>
      <source>Columns are: {columns}.</source>
      <translation>Các cột là: {columns}.</translation>
    </message>
    <message>
      <source>Comedy</source>
      <translation>Hài</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Bảng lệnh</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Bình luận</translation>
    </message>
    <message>
      <source>Compare both with TikTok's page for developers.</source>
      <translation>So sánh cả hai với trang TikTok dành cho nhà phát triển.</translation>
    </message>
    <message>
      <source>Compare it with what you wrote down, group by group.</source>
      <translation>Đối chiếu từng nhóm với những gì bạn đã ghi lại.</translation>
    </message>
    <message>
      <source>Connect again and allow it.</source>
      <translation>Hãy kết nối lại và cho phép.</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Kết nối tài khoản</translation>
    </message>
    <message>
      <source>Connect an account once; posts then go out at their time. Your sign-in stays on this computer.</source>
      <translation>Chỉ cần kết nối tài khoản một lần; sau đó bài đăng sẽ lên đúng giờ. Thông tin đăng nhập ở lại trên máy này.</translation>
    </message>
    <message>
      <source>Connect an account…</source>
      <translation>Kết nối tài khoản…</translation>
    </message>
    <message>
      <source>Connect another account.</source>
      <translation>Hãy kết nối tài khoản khác.</translation>
    </message>
    <message>
      <source>Connect it</source>
      <translation>Kết nối</translation>
    </message>
    <message>
      <source>Connect it again, or choose another account.</source>
      <translation>Hãy kết nối lại, hoặc chọn tài khoản khác.</translation>
    </message>
    <message>
      <source>Connect its drive or make the folder, or choose another one in the settings.</source>
      <translation>Hãy kết nối ổ đĩa chứa nó hoặc tạo thư mục, hoặc chọn thư mục khác trong cài đặt.</translation>
    </message>
    <message>
      <source>Connect its drive or put it back, then try again; or open it where it is now.</source>
      <translation>Hãy kết nối ổ đĩa chứa nó hoặc đưa nó về chỗ cũ rồi thử lại; hoặc mở nó ở nơi đang có.</translation>
    </message>
    <message>
      <source>Connect its drive, or check the rights of the folder.</source>
      <translation>Hãy cắm lại ổ đĩa, hoặc kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
      <source>Connect the account again, or enter the key again.</source>
      <translation>Hãy kết nối lại tài khoản, hoặc nhập lại khóa.</translation>
    </message>
    <message>
      <source>Connect the account again.</source>
      <translation>Hãy kết nối lại tài khoản.</translation>
    </message>
    <message>
      <source>Connect {platform}</source>
      <translation>Kết nối {platform}</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Đã kết nối</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Độ tương phản</translation>
    </message>
    <message>
      <source>Contrast {ratio}</source>
      <translation>Độ tương phản {ratio}</translation>
    </message>
    <message>
      <source>Contrast {ratio}: hard to read</source>
      <translation>Độ tương phản {ratio}: khó đọc</translation>
    </message>
    <message>
      <source>Convert</source>
      <translation>Chuyển đổi</translation>
    </message>
    <message>
      <source>Convert it</source>
      <translation>Chuyển đổi</translation>
    </message>
    <message>
      <source>Convert it or choose another one.</source>
      <translation>Hãy chuyển đổi hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>Convert it to MP4 and try again.</source>
      <translation>Hãy chuyển sang MP4 rồi thử lại.</translation>
    </message>
    <message>
      <source>Convert it to MP4 with H.264.</source>
      <translation>Hãy chuyển sang MP4 với H.264.</translation>
    </message>
    <message>
      <source>Convert or shorten it.</source>
      <translation>Hãy chuyển đổi hoặc rút ngắn.</translation>
    </message>
    <message>
      <source>Convert the video for TikTok.</source>
      <translation>Hãy chuyển đổi video cho TikTok.</translation>
    </message>
    <message>
      <source>Converting does not help here.</source>
      <translation>Chuyển đổi không giải quyết được.</translation>
    </message>
    <message>
      <source>Converting {name} for {place}</source>
      <translation>Đang chuyển đổi {name} cho {place}</translation>
    </message>
    <message>
      <source>Cool</source>
      <translation>Lạnh</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Đã sao chép</translation>
    </message>
    <message>
      <source>Copied. In a minute it is taken off the clipboard, if it is still there.</source>
      <translation>Đã sao chép. Sau một phút, khóa sẽ được xóa khỏi bảng tạm nếu vẫn còn ở đó.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Sao chép</translation>
    </message>
    <message>
      <source>Copy a report for support</source>
      <translation>Sao chép báo cáo để gửi hỗ trợ</translation>
    </message>
    <message>
      <source>Copy both again from the Google Cloud console.</source>
      <translation>Hãy sao chép lại cả hai từ Google Cloud console.</translation>
    </message>
    <message>
      <source>Copy files into the workspace, or refer to them where they are.</source>
      <translation>Sao chép tệp vào không gian làm việc, hoặc dùng tệp ở nơi đang có.</translation>
    </message>
    <message>
      <source>Copy into the workspace</source>
      <translation>Sao chép vào không gian làm việc</translation>
    </message>
    <message>
      <source>Copy it again from where it came from, or make it anew.</source>
      <translation>Hãy sao chép lại từ nơi gốc, hoặc tạo lại.</translation>
    </message>
    <message>
      <source>Copy it from TikTok's page for developers.</source>
      <translation>Hãy sao chép từ trang TikTok dành cho nhà phát triển.</translation>
    </message>
    <message>
      <source>Copy something in a reel first.</source>
      <translation>Hãy sao chép gì đó trong một reel trước.</translation>
    </message>
    <message>
      <source>Copy the address of the page that opened last.</source>
      <translation>Hãy sao chép địa chỉ của trang mở sau cùng.</translation>
    </message>
    <message>
      <source>Copy the client id and the client secret into the fields here, then connect.</source>
      <translation>Sao chép client ID và client secret vào các ô ở đây rồi kết nối.</translation>
    </message>
    <message>
      <source>Copy the client key and the client secret into the fields here, then connect.</source>
      <translation>Sao chép client key và client secret vào các ô ở đây rồi kết nối.</translation>
    </message>
    <message>
      <source>Copy the key</source>
      <translation>Sao chép khóa</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Sao chép báo cáo</translation>
    </message>
    <message>
      <source>Copy the whole address from the browser and paste it.</source>
      <translation>Hãy sao chép toàn bộ địa chỉ từ trình duyệt rồi dán vào.</translation>
    </message>
    <message>
      <source>Copy to there</source>
      <translation>Sao chép tới đó</translation>
    </message>
    <message>
      <source>Copy {text}</source>
      <translation>Sao chép {text}</translation>
    </message>
    <message>
      <source>Correct the file, or open another one.</source>
      <translation>Hãy sửa tệp, hoặc mở tệp khác.</translation>
    </message>
    <message>
      <source>Correct the proxy in the system's network settings.</source>
      <translation>Hãy sửa máy chủ proxy trong cài đặt mạng của hệ thống.</translation>
    </message>
    <message>
      <source>Countdown</source>
      <translation>Đếm ngược</translation>
    </message>
    <message>
      <source>Cover at</source>
      <translation>Ảnh bìa tại</translation>
    </message>
    <message>
      <source>Covered by the interface of {places}</source>
      <translation>Bị giao diện của {places} che</translation>
    </message>
    <message>
      <source>Create an OAuth client of the type Desktop app. No redirect address is needed.</source>
      <translation>Tạo một OAuth client loại Desktop app. Không cần địa chỉ chuyển hướng.</translation>
    </message>
    <message>
      <source>Create one on youtube.com (your picture, then Create a channel), or sign in with another account.</source>
      <translation>Hãy tạo kênh trên youtube.com (ảnh của bạn, rồi Tạo kênh), hoặc đăng nhập bằng tài khoản khác.</translation>
    </message>
    <message>
      <source>Creative Commons, attribution</source>
      <translation>Creative Commons, ghi công</translation>
    </message>
    <message>
      <source>Crop</source>
      <translation>Cắt xén</translation>
    </message>
    <message>
      <source>Crop bottom</source>
      <translation>Xén dưới</translation>
    </message>
    <message>
      <source>Crop left</source>
      <translation>Xén trái</translation>
    </message>
    <message>
      <source>Crop right</source>
      <translation>Xén phải</translation>
    </message>
    <message>
      <source>Crop top</source>
      <translation>Xén trên</translation>
    </message>
    <message>
      <source>Cross-fade</source>
      <translation>Hòa tan</translation>
    </message>
    <message>
      <source>Cross-fade at all cuts</source>
      <translation>Hòa tan ở mọi điểm cắt</translation>
    </message>
    <message>
      <source>Cross-fade at the nearest cut</source>
      <translation>Hòa tan ở điểm cắt gần nhất</translation>
    </message>
    <message>
      <source>Cross-fade on every cut</source>
      <translation>Hòa tan ở từng điểm cắt</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cắt</translation>
    </message>
    <message>
      <source>Cut out the marked stretch</source>
      <translation>Cắt bỏ đoạn đã đánh dấu</translation>
    </message>
    <message>
      <source>Cut to the beat</source>
      <translation>Cắt theo nhịp</translation>
    </message>
    <message>
      <source>Cut without loss: nothing is encoded again.</source>
      <translation>Cắt không suy giảm: không mã hóa lại gì.</translation>
    </message>
    <message>
      <source>Cutting {name}</source>
      <translation>Đang cắt {name}</translation>
    </message>
    <message>
      <source>DRAFTS</source>
      <translation>BẢN NHÁP</translation>
    </message>
    <message>
      <source>Daily backup</source>
      <translation>Sao lưu hằng ngày</translation>
    </message>
    <message>
      <source>Daily backups to keep</source>
      <translation>Số bản sao lưu ngày giữ lại</translation>
    </message>
    <message>
      <source>Damascus</source>
      <translation>Damascus</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tối</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Ngày</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Ngày</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Quyết định</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Xóa</translation>
    </message>
    <message>
      <source>Delete and close up</source>
      <translation>Xóa và dồn lại</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
      <source>Delete for good?</source>
      <translation>Xóa vĩnh viễn?</translation>
    </message>
    <message>
      <source>Delete it instead.</source>
      <translation>Hãy xóa nó thay vào đó.</translation>
    </message>
    <message>
      <source>Delete on the calendar what should not go out.</source>
      <translation>Hãy xóa trên lịch những bài không nên đăng.</translation>
    </message>
    <message>
      <source>Delete reel</source>
      <translation>Xóa reel</translation>
    </message>
    <message>
      <source>Denver</source>
      <translation>Denver</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Mô tả</translation>
    </message>
    <message>
      <source>Description, also the beginning of a post's caption</source>
      <translation>Mô tả, cũng là phần đầu chú thích của bài đăng</translation>
    </message>
    <message>
      <source>Detach audio</source>
      <translation>Tách âm thanh</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Chi tiết</translation>
    </message>
    <message>
      <source>Dhaka</source>
      <translation>Dhaka</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>Có phải ý bạn là {names}?</translation>
    </message>
    <message>
      <source>Different</source>
      <translation>Khác nhau</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Hướng</translation>
    </message>
    <message>
      <source>Disconnect</source>
      <translation>Ngắt kết nối</translation>
    </message>
    <message>
      <source>Disconnect {account}?</source>
      <translation>Ngắt kết nối {account}?</translation>
    </message>
    <message>
      <source>Disconnect {platform}</source>
      <translation>Ngắt kết nối {platform}</translation>
    </message>
    <message>
      <source>Disconnect…</source>
      <translation>Ngắt kết nối…</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Đóng lại</translation>
    </message>
    <message>
      <source>Dismiss all</source>
      <translation>Đóng tất cả</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Khoảng cách</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>Thực hiện</translation>
    </message>
    <message>
      <source>Do not use this archive.</source>
      <translation>Không nên dùng tệp lưu trữ này.</translation>
    </message>
    <message>
      <source>Do the same next time</source>
      <translation>Lần sau làm như vậy</translation>
    </message>
    <message>
      <source>Doha</source>
      <translation>Doha</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Xong</translation>
    </message>
    <message>
      <source>Done: only its owner can see it</source>
      <translation>Xong: chỉ chủ sở hữu mới xem được</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>Gấp đôi</translation>
    </message>
    <message>
      <source>Double the tempo</source>
      <translation>Tăng gấp đôi nhịp độ nhạc</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Dọc</translation>
    </message>
    <message>
      <source>Down at the end</source>
      <translation>Dọc lúc cuối</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Bản nháp</translation>
    </message>
    <message>
      <source>Draft</source>
      <comment>quality of a film</comment>
      <translation>Nháp nhanh</translation>
    </message>
    <message>
      <source>Draft, fast</source>
      <translation>Nháp, nhanh</translation>
    </message>
    <message>
      <source>Draft: {title}</source>
      <translation>Bản nháp: {title}</translation>
    </message>
    <message>
      <source>Drag files onto its name, or import new ones here.</source>
      <translation>Kéo tệp vào tên của nó, hoặc nhập tệp mới tại đây.</translation>
    </message>
    <message>
      <source>Drag films and pictures here, or choose one at the side and press Enter.</source>
      <translation>Kéo phim và hình ảnh vào đây, hoặc chọn ở bên cạnh rồi nhấn Enter.</translation>
    </message>
    <message>
      <source>Drag for the length of the transition</source>
      <translation>Kéo để đổi độ dài chuyển cảnh</translation>
    </message>
    <message>
      <source>Drag inwards for a longer fade</source>
      <translation>Kéo vào trong để chuyển dần lâu hơn</translation>
    </message>
    <message>
      <source>Drag the marker, or press Delete when it is selected</source>
      <translation>Kéo điểm đánh dấu, hoặc nhấn Delete khi đã chọn</translation>
    </message>
    <message>
      <source>Drag to fade in</source>
      <translation>Kéo để vào dần</translation>
    </message>
    <message>
      <source>Drag to fade out</source>
      <translation>Kéo để ra dần</translation>
    </message>
    <message>
      <source>Drag to move the cut between the two clips</source>
      <translation>Kéo để dời điểm cắt giữa hai đoạn phim</translation>
    </message>
    <message>
      <source>Drag to move the playhead. Shift: stick to cuts</source>
      <translation>Kéo để dời đầu phát. Shift: bám vào điểm cắt</translation>
    </message>
    <message>
      <source>Drag to move. Alt: copy. Ctrl: slip the material. Ctrl+Shift: slide between neighbours</source>
      <translation>Kéo để di chuyển. Alt: sao chép. Ctrl: trượt nội dung. Ctrl+Shift: trượt giữa hai đoạn kề bên</translation>
    </message>
    <message>
      <source>Drag to trim. Alt: close up or make room</source>
      <translation>Kéo để cắt gọn. Alt: dồn lại hoặc nới chỗ</translation>
    </message>
    <message>
      <source>Drag up or down for the volume</source>
      <translation>Kéo lên hoặc xuống để chỉnh âm lượng</translation>
    </message>
    <message>
      <source>Drop clips, pictures or music here</source>
      <translation>Thả đoạn phim, hình ảnh hoặc nhạc vào đây</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose them. Reels and posts are made from what is here.</source>
      <translation>Thả tệp hoặc thư mục vào đây, hoặc chọn chúng. Reel và bài đăng được tạo từ những gì có ở đây.</translation>
    </message>
    <message>
      <source>Drop files or folders to import them</source>
      <translation>Thả tệp hoặc thư mục để nhập</translation>
    </message>
    <message>
      <source>Drop it here, or choose one from this computer.</source>
      <translation>Thả vào đây, hoặc chọn từ máy này.</translation>
    </message>
    <message>
      <source>Drop it on a clip.</source>
      <translation>Hãy thả lên một đoạn phim.</translation>
    </message>
    <message>
      <source>Drops a copy here</source>
      <translation>Thả một bản sao vào đây</translation>
    </message>
    <message>
      <source>Dubai</source>
      <translation>Dubai</translation>
    </message>
    <message>
      <source>Ducking</source>
      <translation>Tự giảm nhạc</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Nhân bản</translation>
    </message>
    <message>
      <source>Duplicate the post and spread the copy.</source>
      <translation>Hãy nhân bản bài đăng rồi phân bổ bản sao.</translation>
    </message>
    <message>
      <source>Duplicate the post to publish it again.</source>
      <translation>Hãy nhân bản bài đăng để đăng lại.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Sửa</translation>
    </message>
    <message>
      <source>Edit captions</source>
      <translation>Sửa phụ đề</translation>
    </message>
    <message>
      <source>Edit text</source>
      <translation>Sửa văn bản</translation>
    </message>
    <message>
      <source>Edit the caption</source>
      <translation>Sửa chú thích</translation>
    </message>
    <message>
      <source>Edit the description</source>
      <translation>Sửa mô tả</translation>
    </message>
    <message>
      <source>Edit the title</source>
      <translation>Sửa tiêu đề</translation>
    </message>
    <message>
      <source>Edit what is selected</source>
      <translation>Sửa phần đang chọn</translation>
    </message>
    <message>
      <source>Editing takes an approval back</source>
      <translation>Sửa bài thì phải duyệt lại</translation>
    </message>
    <message>
      <source>Education</source>
      <translation>Giáo dục</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>Hiệu ứng</translation>
    </message>
    <message>
      <source>Effects</source>
      <translation>Hiệu ứng</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Hình elip</translation>
    </message>
    <message>
      <source>Empty draft</source>
      <translation>Bản nháp trống</translation>
    </message>
    <message>
      <source>Empty the bin</source>
      <translation>Dọn sạch thùng rác</translation>
    </message>
    <message>
      <source>Enable the YouTube Data API v3 and the YouTube Analytics API.</source>
      <translation>Bật YouTube Data API v3 và YouTube Analytics API.</translation>
    </message>
    <message>
      <source>Encode all of it again</source>
      <translation>Mã hóa lại toàn bộ</translation>
    </message>
    <message>
      <source>Encoders are missing: {names}.</source>
      <translation>Thiếu bộ mã hóa: {names}.</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Kết thúc</translation>
    </message>
    <message>
      <source>End</source>
      <comment>the program</comment>
      <translation>Thoát</translation>
    </message>
    <message>
      <source>End a frame earlier</source>
      <translation>Kết thúc sớm hơn một khung hình</translation>
    </message>
    <message>
      <source>End a frame later</source>
      <translation>Kết thúc muộn hơn một khung hình</translation>
    </message>
    <message>
      <source>End here</source>
      <translation>Kết thúc tại đây</translation>
    </message>
    <message>
      <source>End of the slow zoom</source>
      <translation>Điểm cuối thu phóng chậm</translation>
    </message>
    <message>
      <source>Ended: sign in again</source>
      <translation>Đã hết hạn: hãy đăng nhập lại</translation>
    </message>
    <message>
      <source>Ends soon</source>
      <translation>Sắp hết hạn</translation>
    </message>
    <message>
      <source>Enter its client id and secret; the guide shows where they are made.</source>
      <translation>Nhập client ID và client secret; hướng dẫn chỉ cách tạo chúng.</translation>
    </message>
    <message>
      <source>Enter this redirect address exactly as it is, with the asterisk and the slash at the end.</source>
      <translation>Nhập đúng y nguyên địa chỉ chuyển hướng này, kể cả dấu sao và dấu gạch chéo ở cuối.</translation>
    </message>
    <message>
      <source>Entertainment</source>
      <translation>Giải trí</translation>
    </message>
    <message>
      <source>Errors</source>
      <translation>Lỗi</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Sự kiện</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Mọi người</translation>
    </message>
    <message>
      <source>Everyone who has the link</source>
      <translation>Bất kỳ ai có liên kết</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tất cả</translation>
    </message>
    <message>
      <source>Everything after a day.</source>
      <translation>Tất cả sau một ngày.</translation>
    </message>
    <message>
      <source>Everything fits</source>
      <translation>Mọi thứ đều vừa</translation>
    </message>
    <message>
      <source>Everything in the cache can be made again.</source>
      <translation>Mọi thứ trong bộ nhớ đệm đều có thể tạo lại.</translation>
    </message>
    <message>
      <source>Everything in the window grows with it.</source>
      <translation>Mọi thứ trong cửa sổ lớn lên theo.</translation>
    </message>
    <message>
      <source>Everything is saved.</source>
      <translation>Mọi thứ đã được lưu.</translation>
    </message>
    <message>
      <source>Everything is uploaded.</source>
      <translation>Đã tải lên xong.</translation>
    </message>
    <message>
      <source>Everything is uploaded; it is being published.</source>
      <translation>Đã tải lên xong; đang được đăng.</translation>
    </message>
    <message>
      <source>Everything works without it too: see `brova --help`, or begin with `brova demo`.</source>
      <translation>Không có nó mọi thứ vẫn chạy: xem `brova --help`, hoặc bắt đầu bằng `brova demo`.</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Mọi nơi</translation>
    </message>
    <message>
      <source>Exact to the frame: all of the piece is encoded again, at a quality where the loss is not seen.</source>
      <translation>Chính xác từng khung hình: toàn bộ đoạn được mã hóa lại, với chất lượng không thấy suy giảm.</translation>
    </message>
    <message>
      <source>Exact to the frame: {seconds} s around the cuts are encoded again, the rest is copied.</source>
      <translation>Chính xác từng khung hình: mã hóa lại {seconds} giây quanh điểm cắt, phần còn lại được sao chép.</translation>
    </message>
    <message>
      <source>Export for another calendar</source>
      <translation>Xuất cho lịch khác</translation>
    </message>
    <message>
      <source>Export for another calendar…</source>
      <translation>Xuất cho lịch khác…</translation>
    </message>
    <message>
      <source>Export posts</source>
      <translation>Xuất bài đăng</translation>
    </message>
    <message>
      <source>Export posts as a sheet</source>
      <translation>Xuất bài đăng thành bảng</translation>
    </message>
    <message>
      <source>Export posts as a sheet…</source>
      <translation>Xuất bài đăng thành bảng…</translation>
    </message>
    <message>
      <source>Export the workspace</source>
      <translation>Xuất không gian làm việc</translation>
    </message>
    <message>
      <source>Exporting the workspace to {name}</source>
      <translation>Đang xuất không gian làm việc ra {name}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Xuất…</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Độ phơi sáng</translation>
    </message>
    <message>
      <source>Extra bold</source>
      <translation>Rất đậm</translation>
    </message>
    <message>
      <source>FFmpeg could not be started: {path}.</source>
      <translation>Không khởi động được FFmpeg: {path}.</translation>
    </message>
    <message>
      <source>FFmpeg program</source>
      <translation>Chương trình FFmpeg</translation>
    </message>
    <message>
      <source>FFmpeg was not found.</source>
      <translation>Không tìm thấy FFmpeg.</translation>
    </message>
    <message>
      <source>FFmpeg {version} as chosen in the settings: {path}.</source>
      <translation>FFmpeg {version} được chọn trong cài đặt: {path}.</translation>
    </message>
    <message>
      <source>FFmpeg {version} of this system: {path}.</source>
      <translation>FFmpeg {version} của hệ thống này: {path}.</translation>
    </message>
    <message>
      <source>FFmpeg {version} that comes with the program.</source>
      <translation>FFmpeg {version} đi kèm chương trình.</translation>
    </message>
    <message>
      <source>Facebook Reel</source>
      <translation>Facebook Reel</translation>
    </message>
    <message>
      <source>Facebook Reels</source>
      <translation>Facebook Reels</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Thông tin</translation>
    </message>
    <message>
      <source>Fade</source>
      <translation>Mờ dần</translation>
    </message>
    <message>
      <source>Fade in</source>
      <translation>Vào dần</translation>
    </message>
    <message>
      <source>Fade out</source>
      <translation>Ra dần</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Thất bại</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Tệp</translation>
    </message>
    <message>
      <source>File is missing</source>
      <translation>Thiếu tệp</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Tên tệp</translation>
    </message>
    <message>
      <source>Files of the library</source>
      <translation>Tệp của thư viện</translation>
    </message>
    <message>
      <source>Files that are missing or cannot be read are shown here.</source>
      <translation>Tệp bị thiếu hoặc không đọc được sẽ hiện ở đây.</translation>
    </message>
    <message>
      <source>Files you delete wait here until you delete them for good.</source>
      <translation>Tệp bạn xóa sẽ chờ ở đây cho đến khi bạn xóa vĩnh viễn.</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Màu tô</translation>
    </message>
    <message>
      <source>Fill gaps with the blurred picture</source>
      <translation>Lấp khoảng trống bằng hình làm mờ</translation>
    </message>
    <message>
      <source>Fill the canvas</source>
      <translation>Phủ kín khung</translation>
    </message>
    <message>
      <source>Fill, cut off what is over</source>
      <translation>Lấp đầy, cắt phần thừa</translation>
    </message>
    <message>
      <source>Film and animation</source>
      <translation>Phim và hoạt hình</translation>
    </message>
    <message>
      <source>Film strip</source>
      <translation>Dải phim</translation>
    </message>
    <message>
      <source>Films and pictures you import stand here.</source>
      <translation>Phim và hình ảnh bạn nhập sẽ nằm ở đây.</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Bộ lọc</translation>
    </message>
    <message>
      <source>Find an action or a thing</source>
      <translation>Tìm lệnh hoặc nội dung</translation>
    </message>
    <message>
      <source>Find files</source>
      <translation>Tìm tệp</translation>
    </message>
    <message>
      <source>Find the beats of the music</source>
      <translation>Tìm nhịp của nhạc</translation>
    </message>
    <message>
      <source>Find the beats of the music first.</source>
      <translation>Hãy tìm nhịp của nhạc trước.</translation>
    </message>
    <message>
      <source>Find the files…</source>
      <translation>Tìm các tệp…</translation>
    </message>
    <message>
      <source>Finish or cancel the drag first.</source>
      <translation>Hãy hoàn tất hoặc hủy thao tác kéo trước.</translation>
    </message>
    <message>
      <source>First comment</source>
      <translation>Bình luận đầu tiên</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Vừa khung</translation>
    </message>
    <message>
      <source>Fits</source>
      <translation>Phù hợp</translation>
    </message>
    <message>
      <source>Fits {platforms}</source>
      <translation>Phù hợp với {platforms}</translation>
    </message>
    <message>
      <source>Fits: {rules}</source>
      <translation>Phù hợp: {rules}</translation>
    </message>
    <message>
      <source>Fix for platforms</source>
      <translation>Sửa cho các nền tảng</translation>
    </message>
    <message>
      <source>Followers</source>
      <translation>Người theo dõi</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>Phông chữ</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Dành cho</translation>
    </message>
    <message>
      <source>For all accounts</source>
      <translation>Cho mọi tài khoản</translation>
    </message>
    <message>
      <source>For platforms</source>
      <translation>Cho các nền tảng</translation>
    </message>
    <message>
      <source>For the window log in to a desktop, or use Xvfb.</source>
      <translation>Để mở cửa sổ, hãy đăng nhập vào màn hình desktop hoặc dùng Xvfb.</translation>
    </message>
    <message>
      <source>For your team; never published</source>
      <translation>Dành cho nhóm của bạn; không bao giờ được đăng</translation>
    </message>
    <message>
      <source>For {place}</source>
      <translation>Cho {place}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Định dạng</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Kết quả</translation>
    </message>
    <message numerus="yes">
      <source>Found {found} of {count} files.</source>
      <translation>
        <numerusform>Đã tìm thấy {found} trong {count} tệp.</numerusform>
      </translation>
    </message>
    <message>
      <source>Frame at {at}</source>
      <translation>Khung hình tại {at}</translation>
    </message>
    <message>
      <source>Frame rate</source>
      <translation>Tốc độ khung hình</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Hãy giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
      <source>Free some space in {folder} and try again.</source>
      <translation>Hãy giải phóng bớt dung lượng trong {folder} rồi thử lại.</translation>
    </message>
    <message>
      <source>Free some space, or move the workspace to another disk.</source>
      <translation>Hãy giải phóng bớt dung lượng, hoặc chuyển không gian làm việc sang ổ đĩa khác.</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Dung lượng trống</translation>
    </message>
    <message>
      <source>Friends</source>
      <translation>Bạn bè</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Từ</translation>
    </message>
    <message>
      <source>Full quality</source>
      <translation>Chất lượng đầy đủ</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Toàn màn hình</translation>
    </message>
    <message>
      <source>GIF preview</source>
      <translation>Bản xem trước GIF</translation>
    </message>
    <message>
      <source>Gaming</source>
      <translation>Trò chơi</translation>
    </message>
    <message>
      <source>Gaza</source>
      <translation>Gaza</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Chung</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation>Được tạo</translation>
    </message>
    <message>
      <source>Getting started</source>
      <translation>Bắt đầu</translation>
    </message>
    <message>
      <source>Give an https address, or http on this machine (127.0.0.1).</source>
      <translation>Hãy nhập địa chỉ https, hoặc http trên máy này (127.0.0.1).</translation>
    </message>
    <message>
      <source>Give it another name, then add it again.</source>
      <translation>Hãy đặt tên khác rồi thêm lại.</translation>
    </message>
    <message>
      <source>Give it one for each of the post, or the same files as all accounts.</source>
      <translation>Hãy cho nó mỗi tệp của bài đăng một tệp, hoặc cùng tệp với mọi tài khoản.</translation>
    </message>
    <message>
      <source>Give the account posting slots, such as weekdays at 09:00 and 18:30.</source>
      <translation>Hãy thêm khung giờ đăng cho tài khoản, chẳng hạn các ngày trong tuần lúc 09:00 và 18:30.</translation>
    </message>
    <message>
      <source>Give the file another name and try again.</source>
      <translation>Hãy đặt tên khác cho tệp rồi thử lại.</translation>
    </message>
    <message>
      <source>Give the passphrase, or the recovery key.</source>
      <translation>Hãy nhập cụm mật khẩu, hoặc khóa khôi phục.</translation>
    </message>
    <message>
      <source>Give the recovery key of {name}; where it came from, `brova workspace recovery-key` shows it.</source>
      <translation>Hãy nhập khóa khôi phục của {name}; ở máy gốc, `brova workspace recovery-key` sẽ hiện khóa.</translation>
    </message>
    <message>
      <source>Give this one another name, or wait until the other is done.</source>
      <translation>Hãy đặt tên khác cho bản này, hoặc đợi bản kia xong.</translation>
    </message>
    <message>
      <source>Give {title} its default back</source>
      <translation>Trả {title} về mặc định</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Đi tới</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Tiếp tục</translation>
    </message>
    <message>
      <source>Go on in the background</source>
      <translation>Tiếp tục chạy nền</translation>
    </message>
    <message>
      <source>Go on in the tray</source>
      <translation>Tiếp tục trong khay hệ thống</translation>
    </message>
    <message>
      <source>Go on publishing</source>
      <translation>Tiếp tục đăng</translation>
    </message>
    <message>
      <source>Go on with</source>
      <translation>Làm tiếp</translation>
    </message>
    <message>
      <source>Go on with the version you had and report this with the details.</source>
      <translation>Hãy tiếp tục với phiên bản bạn đang có và báo lỗi này kèm phần chi tiết.</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Nên biết</translation>
    </message>
    <message>
      <source>Google cannot sign anybody in at the moment.</source>
      <translation>Google hiện không cho ai đăng nhập được.</translation>
    </message>
    <message>
      <source>Google did not take the answer of this sign-in.</source>
      <translation>Google không nhận kết quả của lần đăng nhập này.</translation>
    </message>
    <message>
      <source>Google does not know the client id, or its secret is wrong.</source>
      <translation>Google không nhận ra client ID, hoặc client secret bị sai.</translation>
    </message>
    <message>
      <source>Google gave no lasting sign-in.</source>
      <translation>Google không cấp quyền đăng nhập lâu dài.</translation>
    </message>
    <message>
      <source>Google refused the sign-in.</source>
      <translation>Google từ chối đăng nhập.</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Lưới</translation>
    </message>
    <message>
      <source>HDR, shown as SDR</source>
      <translation>HDR, hiển thị dạng SDR</translation>
    </message>
    <message>
      <source>Half</source>
      <translation>Một nửa</translation>
    </message>
    <message>
      <source>Half quality</source>
      <translation>Chất lượng một nửa</translation>
    </message>
    <message>
      <source>Half the tempo</source>
      <translation>Giảm một nửa nhịp độ nhạc</translation>
    </message>
    <message>
      <source>Hand it over to {platform}</source>
      <translation>Giao cho {platform}</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Chiều cao</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Trợ giúp</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ẩn</translation>
    </message>
    <message>
      <source>Hide details</source>
      <translation>Ẩn chi tiết</translation>
    </message>
    <message>
      <source>Hide the getting-started list</source>
      <translation>Ẩn danh sách bắt đầu</translation>
    </message>
    <message>
      <source>Hide track</source>
      <translation>Ẩn rãnh</translation>
    </message>
    <message>
      <source>Hide {track}</source>
      <translation>Ẩn {track}</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Cao</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Tương phản cao</translation>
    </message>
    <message>
      <source>High, slow</source>
      <translation>Cao, chậm</translation>
    </message>
    <message>
      <source>Ho Chi Minh City</source>
      <translation>Thành phố Hồ Chí Minh</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Trang chủ</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <translation>Hồng Kông</translation>
    </message>
    <message>
      <source>How it is cut</source>
      <translation>Cách cắt</translation>
    </message>
    <message>
      <source>How it is posted</source>
      <translation>Cách đăng</translation>
    </message>
    <message>
      <source>How it will look</source>
      <translation>Kết quả sẽ như thế này</translation>
    </message>
    <message>
      <source>How long a service may take to answer.</source>
      <translation>Dịch vụ được phép trả lời trong bao lâu.</translation>
    </message>
    <message>
      <source>How many processes render at once; 0 chooses by the machine's processors and memory.</source>
      <translation>Số tiến trình kết xuất cùng lúc; 0 là tự chọn theo bộ xử lý và bộ nhớ của máy.</translation>
    </message>
    <message>
      <source>How much is written to the log. Secrets never are.</source>
      <translation>Ghi bao nhiêu vào nhật ký. Thông tin bí mật không bao giờ được ghi.</translation>
    </message>
    <message>
      <source>How-to and style</source>
      <translation>Hướng dẫn và phong cách</translation>
    </message>
    <message>
      <source>If it is an external or network drive, connect it again. Else check the disk.</source>
      <translation>Nếu là ổ gắn ngoài hoặc ổ mạng, hãy kết nối lại. Nếu không, hãy kiểm tra ổ đĩa.</translation>
    </message>
    <message>
      <source>If missed</source>
      <translation>Nếu bị lỡ</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Nhập</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Nhập thư mục</translation>
    </message>
    <message>
      <source>Import a recording</source>
      <translation>Nhập bản ghi âm</translation>
    </message>
    <message>
      <source>Import a recording…</source>
      <translation>Nhập bản ghi âm…</translation>
    </message>
    <message>
      <source>Import a sheet</source>
      <translation>Nhập bảng</translation>
    </message>
    <message>
      <source>Import a sheet…</source>
      <translation>Nhập bảng…</translation>
    </message>
    <message>
      <source>Import a shorter piece of it, or allow larger files in the settings.</source>
      <translation>Hãy nhập một đoạn ngắn hơn, hoặc cho phép tệp lớn hơn trong cài đặt.</translation>
    </message>
    <message>
      <source>Import a workspace</source>
      <translation>Nhập không gian làm việc</translation>
    </message>
    <message>
      <source>Import an archive...</source>
      <translation>Nhập tệp lưu trữ...</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Nhập tệp</translation>
    </message>
    <message>
      <source>Import it again when it is finished.</source>
      <translation>Hãy nhập lại khi tệp đã ghi xong.</translation>
    </message>
    <message>
      <source>Import its folders one by one.</source>
      <translation>Hãy nhập từng thư mục của nó.</translation>
    </message>
    <message>
      <source>Import new files of a folder by themselves</source>
      <translation>Tự động nhập tệp mới của một thư mục</translation>
    </message>
    <message numerus="yes">
      <source>Import {count} posts</source>
      <translation>
        <numerusform>Nhập {count} bài đăng</numerusform>
      </translation>
    </message>
    <message>
      <source>Import {file}</source>
      <translation>Nhập {file}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Đã nhập</translation>
    </message>
    <message>
      <source>Imported files</source>
      <translation>Tệp đã nhập</translation>
    </message>
    <message>
      <source>Importing files</source>
      <translation>Đang nhập tệp</translation>
    </message>
    <message numerus="yes">
      <source>Importing {count} files</source>
      <translation>
        <numerusform>Đang nhập {count} tệp</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>Đang nhập {name}</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Lượt nhập</translation>
    </message>
    <message>
      <source>Imports, renders, uploads and backups are listed here while they run.</source>
      <translation>Việc nhập, kết xuất, tải lên và sao lưu hiện ở đây khi đang chạy.</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Vào</translation>
    </message>
    <message>
      <source>In a box</source>
      <translation>Trong hộp</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>Đang xét duyệt</translation>
    </message>
    <message>
      <source>In the TikTok inbox it waits for you as a draft: you write the caption and post it in the app. Posting directly is for apps that TikTok has audited, and for private accounts.</source>
      <translation>Trong hộp thư TikTok, video chờ bạn ở dạng bản nháp: bạn viết chú thích và đăng trong ứng dụng. Đăng trực tiếp dành cho ứng dụng đã được TikTok kiểm duyệt, và cho tài khoản riêng tư.</translation>
    </message>
    <message>
      <source>In the cache now</source>
      <translation>Hiện có trong bộ nhớ đệm</translation>
    </message>
    <message>
      <source>In the workspace</source>
      <translation>Trong không gian làm việc</translation>
    </message>
    <message>
      <source>In, length</source>
      <translation>Vào, độ dài</translation>
    </message>
    <message>
      <source>Indigo</source>
      <translation>Chàm</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Chèn</translation>
    </message>
    <message>
      <source>Insert at the playhead</source>
      <translation>Chèn tại đầu phát</translation>
    </message>
    <message>
      <source>Inside every safe zone</source>
      <translation>Nằm trong mọi vùng an toàn</translation>
    </message>
    <message>
      <source>Instagram Reel</source>
      <translation>Instagram Reel</translation>
    </message>
    <message>
      <source>Instagram Reels</source>
      <translation>Instagram Reels</translation>
    </message>
    <message>
      <source>Instagram Story</source>
      <translation>Instagram Story</translation>
    </message>
    <message>
      <source>Install FFmpeg, or name its program in the settings.</source>
      <translation>Hãy cài FFmpeg, hoặc chỉ ra chương trình của nó trong cài đặt.</translation>
    </message>
    <message>
      <source>Install Python 3.11, 3.12 or 3.13 and set up again.</source>
      <translation>Hãy cài Python 3.11, 3.12 hoặc 3.13 rồi thiết lập lại.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Hãy cài lại chương trình.</translation>
    </message>
    <message>
      <source>Internal note</source>
      <translation>Ghi chú nội bộ</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Bị gián đoạn</translation>
    </message>
    <message>
      <source>Is encoded as {codec}.</source>
      <translation>Được mã hóa thành {codec}.</translation>
    </message>
    <message>
      <source>Is encoded smaller: at most {most}.</source>
      <translation>Được mã hóa nhỏ hơn: tối đa {most}.</translation>
    </message>
    <message>
      <source>Is encoded with fewer bits a second.</source>
      <translation>Được mã hóa với ít bit mỗi giây hơn.</translation>
    </message>
    <message>
      <source>Istanbul</source>
      <translation>Istanbul</translation>
    </message>
    <message>
      <source>It begins again by itself.</source>
      <translation>Sẽ tự bắt đầu lại.</translation>
    </message>
    <message>
      <source>It came due before it was approved, and was skipped.</source>
      <translation>Đến giờ đăng khi chưa được duyệt, nên đã bị bỏ qua.</translation>
    </message>
    <message>
      <source>It came due before it was approved.</source>
      <translation>Đến giờ đăng khi chưa được duyệt.</translation>
    </message>
    <message>
      <source>It came due before it was approved; it is published now.</source>
      <translation>Đến giờ đăng khi chưa được duyệt; bây giờ bài được đăng.</translation>
    </message>
    <message>
      <source>It came due while Brova Desktop was not running, and was skipped.</source>
      <translation>Đến giờ đăng khi Brova Desktop không chạy, nên đã bị bỏ qua.</translation>
    </message>
    <message>
      <source>It came due while Brova Desktop was not running.</source>
      <translation>Đến giờ đăng khi Brova Desktop không chạy.</translation>
    </message>
    <message>
      <source>It came due while Brova Desktop was not running; it is published a little later.</source>
      <translation>Đến giờ đăng khi Brova Desktop không chạy; bài sẽ lên trễ một chút.</translation>
    </message>
    <message>
      <source>It can be {seconds} s longer at most.</source>
      <translation>Chỉ có thể dài thêm tối đa {seconds} giây.</translation>
    </message>
    <message>
      <source>It can do everything that is needed.</source>
      <translation>Có đủ mọi chức năng cần thiết.</translation>
    </message>
    <message>
      <source>It cannot be opened: {why}.</source>
      <translation>Không mở được: {why}.</translation>
    </message>
    <message>
      <source>It could not be published in time.</source>
      <translation>Không đăng kịp giờ.</translation>
    </message>
    <message>
      <source>It ended in the middle of publishing; the platform is asked what became of it.</source>
      <translation>Quá trình đăng bị dừng giữa chừng; đang hỏi nền tảng xem kết quả ra sao.</translation>
    </message>
    <message>
      <source>It gets the settings, templates, posting slots and accounts of this one, which have to be signed in there; no files, reels or posts.</source>
      <translation>Không gian mới nhận cài đặt, mẫu, khung giờ đăng và tài khoản của không gian này (cần đăng nhập lại tài khoản ở đó); không có tệp, reel hay bài đăng.</translation>
    </message>
    <message>
      <source>It goes on by itself after midnight in California.</source>
      <translation>Sẽ tự tiếp tục sau nửa đêm giờ California.</translation>
    </message>
    <message>
      <source>It goes on in a moment.</source>
      <translation>Sẽ tiếp tục ngay sau đây.</translation>
    </message>
    <message>
      <source>It goes on tomorrow; channels with a verified phone number may upload more.</source>
      <translation>Sẽ tiếp tục vào ngày mai; kênh đã xác minh số điện thoại được tải lên nhiều hơn.</translation>
    </message>
    <message>
      <source>It goes out when TikTok takes posts again.</source>
      <translation>Bài sẽ lên khi TikTok nhận bài đăng trở lại.</translation>
    </message>
    <message>
      <source>It goes out when there is room again; an audited app has no such limit.</source>
      <translation>Bài sẽ lên khi còn chỗ; ứng dụng đã được kiểm duyệt không bị giới hạn này.</translation>
    </message>
    <message>
      <source>It has no pictures.</source>
      <translation>Không có hình.</translation>
    </message>
    <message numerus="yes">
      <source>It has {count} frames instead of {wanted}.</source>
      <translation>
        <numerusform>Có {count} khung hình thay vì {wanted}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} frames; choose a time before its end.</source>
      <translation>
        <numerusform>Có {count} khung hình; hãy chọn thời điểm trước khi kết thúc.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} picture streams instead of one.</source>
      <translation>
        <numerusform>Có {count} luồng hình thay vì một.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It has {count} sound streams instead of {wanted}.</source>
      <translation>
        <numerusform>Có {count} luồng âm thanh thay vì {wanted}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It has {rate} frames a second instead of {wanted}.</source>
      <translation>Có {rate} khung hình mỗi giây thay vì {wanted}.</translation>
    </message>
    <message>
      <source>It is a draft again.</source>
      <translation>Bài đã trở lại bản nháp.</translation>
    </message>
    <message>
      <source>It is a draft.</source>
      <translation>Bài là bản nháp.</translation>
    </message>
    <message>
      <source>It is being published right now.</source>
      <translation>Đang được đăng.</translation>
    </message>
    <message>
      <source>It is being worked on right now.</source>
      <translation>Đang được xử lý.</translation>
    </message>
    <message>
      <source>It is closed and leaves the list; nothing of it publishes any more. Its folder stays: {folder}</source>
      <translation>Không gian này sẽ đóng lại và rời khỏi danh sách; không bài nào của nó được đăng nữa. Thư mục vẫn còn: {folder}</translation>
    </message>
    <message>
      <source>It is compared and tried again by itself.</source>
      <translation>Tệp sẽ tự được đối chiếu và thử lại.</translation>
    </message>
    <message>
      <source>It is copied.</source>
      <translation>Đã sao chép.</translation>
    </message>
    <message>
      <source>It is exactly as it was; a backup was made before.</source>
      <translation>Mọi thứ vẫn như cũ; một bản sao lưu đã được tạo trước đó.</translation>
    </message>
    <message>
      <source>It is in the library too.</source>
      <translation>Cũng đã có trong thư viện.</translation>
    </message>
    <message>
      <source>It is kept as long as the window is open.</source>
      <translation>Nội dung được giữ lại chừng nào cửa sổ còn mở.</translation>
    </message>
    <message>
      <source>It is kept here: {place}</source>
      <translation>Được giữ tại đây: {place}</translation>
    </message>
    <message>
      <source>It is moved.</source>
      <translation>Đã di chuyển.</translation>
    </message>
    <message>
      <source>It is not known whether this was published: the platform gave no answer.</source>
      <translation>Không rõ bài đã được đăng chưa: nền tảng không trả lời.</translation>
    </message>
    <message>
      <source>It is not there: publish again</source>
      <translation>Chưa có: đăng lại</translation>
    </message>
    <message>
      <source>It is on its way.</source>
      <translation>Đang được gửi đi.</translation>
    </message>
    <message>
      <source>It is over already.</source>
      <translation>Đã qua rồi.</translation>
    </message>
    <message>
      <source>It is packed in the background. To open it on another computer you need the recovery key; sign-ins are not in it.</source>
      <translation>Việc đóng gói đang chạy nền. Để mở trên máy khác, bạn cần khóa khôi phục; thông tin đăng nhập không nằm trong đó.</translation>
    </message>
    <message>
      <source>It is planned.</source>
      <translation>Đã lên lịch.</translation>
    </message>
    <message>
      <source>It is published.</source>
      <translation>Đã đăng.</translation>
    </message>
    <message>
      <source>It is published; the platform is still preparing it.</source>
      <translation>Đã đăng; nền tảng vẫn đang chuẩn bị.</translation>
    </message>
    <message>
      <source>It is sent again from the beginning.</source>
      <translation>Sẽ gửi lại từ đầu.</translation>
    </message>
    <message>
      <source>It is shown in lists and posts, and sent to places that take a thumbnail.</source>
      <translation>Hình này hiện trong danh sách và bài đăng, và được gửi tới những nơi nhận hình thu nhỏ.</translation>
    </message>
    <message>
      <source>It is there</source>
      <translation>Đã có</translation>
    </message>
    <message>
      <source>It is too loud: {value} LUFS.</source>
      <translation>Quá to: {value} LUFS.</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>Sẽ tự thử lại.</translation>
    </message>
    <message>
      <source>It is tried again.</source>
      <translation>Sẽ thử lại.</translation>
    </message>
    <message>
      <source>It is tried again; a new sign-in may become necessary.</source>
      <translation>Sẽ thử lại; có thể phải đăng nhập lại.</translation>
    </message>
    <message>
      <source>It is uploaded now and published at its time, also when this computer is off.</source>
      <translation>Được tải lên ngay và đăng đúng giờ, kể cả khi máy này đã tắt.</translation>
    </message>
    <message>
      <source>It is {width} x {height} instead of {wanted}.</source>
      <translation>Kích thước là {width} x {height} thay vì {wanted}.</translation>
    </message>
    <message>
      <source>It lacks {what}. Clear the setting to use the one that comes with the program.</source>
      <translation>Thiếu {what}. Hãy xóa cài đặt để dùng bản đi kèm chương trình.</translation>
    </message>
    <message>
      <source>It lasts {seconds} s instead of {wanted} s.</source>
      <translation>Dài {seconds} giây thay vì {wanted} giây.</translation>
    </message>
    <message>
      <source>It may be a command, or busy.</source>
      <translation>Có thể đó là một lệnh đang chạy, hoặc chương trình đang bận.</translation>
    </message>
    <message>
      <source>It opens with the recovery key that was shown when it was made.</source>
      <translation>Mở bằng khóa khôi phục đã hiện khi tạo.</translation>
    </message>
    <message>
      <source>It stops now. Next time the activity panel lists it as interrupted, and it can be started again there.</source>
      <translation>Việc này sẽ dừng ngay. Lần sau bảng hoạt động sẽ ghi là bị gián đoạn, và có thể chạy lại từ đó.</translation>
    </message>
    <message>
      <source>It waits and goes out by itself.</source>
      <translation>Bài sẽ chờ và tự lên.</translation>
    </message>
    <message>
      <source>It waits until somebody approves it.</source>
      <translation>Bài chờ đến khi có người duyệt.</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>Đã bị hủy.</translation>
    </message>
    <message>
      <source>It was closed so that nothing is written in the wrong place.</source>
      <translation>Đã đóng lại để không ghi gì vào sai chỗ.</translation>
    </message>
    <message>
      <source>It was edited and is planned.</source>
      <translation>Đã sửa và lên lịch.</translation>
    </message>
    <message>
      <source>It was edited.</source>
      <translation>Đã được sửa.</translation>
    </message>
    <message>
      <source>It was edited: it has to be approved again.</source>
      <translation>Bài đã được sửa: cần duyệt lại.</translation>
    </message>
    <message>
      <source>It was not published.</source>
      <translation>Chưa được đăng.</translation>
    </message>
    <message>
      <source>It was not published; it is tried again.</source>
      <translation>Chưa được đăng; sẽ thử lại.</translation>
    </message>
    <message>
      <source>It was not sent a second time.</source>
      <translation>Không gửi lần thứ hai.</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Nghiêng</translation>
    </message>
    <message>
      <source>Item</source>
      <translation>Mục</translation>
    </message>
    <message>
      <source>Its clips, reels and posts go to the trash of this computer. Your own workspaces stay.</source>
      <translation>Đoạn phim, reel và bài đăng của bản demo sẽ vào thùng rác của máy này. Các không gian làm việc của bạn vẫn còn.</translation>
    </message>
    <message>
      <source>Its colours are not tagged as BT.709 in limited range: {tags}.</source>
      <translation>Màu không được gắn thẻ BT.709 dải giới hạn: {tags}.</translation>
    </message>
    <message>
      <source>Its columns may be: {columns}.</source>
      <translation>Các cột có thể là: {columns}.</translation>
    </message>
    <message>
      <source>Its first picture comes at {at} s.</source>
      <translation>Hình đầu tiên xuất hiện tại {at} giây.</translation>
    </message>
    <message>
      <source>Its folder keeps the name it has.</source>
      <translation>Thư mục vẫn giữ tên hiện có.</translation>
    </message>
    <message>
      <source>Its index is not at the front.</source>
      <translation>Chỉ mục không nằm ở đầu tệp.</translation>
    </message>
    <message>
      <source>Its key was kept; nothing was imported.</source>
      <translation>Khóa của nó được giữ nguyên; chưa nhập gì cả.</translation>
    </message>
    <message>
      <source>Its library is encrypted and opens with its passphrase.</source>
      <translation>Thư viện được mã hóa và mở bằng cụm mật khẩu.</translation>
    </message>
    <message>
      <source>Its peaks are too high: {value} dBTP.</source>
      <translation>Đỉnh âm quá cao: {value} dBTP.</translation>
    </message>
    <message>
      <source>Its picture is {codec} instead of {wanted}.</source>
      <translation>Hình là {codec} thay vì {wanted}.</translation>
    </message>
    <message>
      <source>Its pictures cannot be decoded: {why}.</source>
      <translation>Không giải mã được hình: {why}.</translation>
    </message>
    <message>
      <source>Its pixels are {format} instead of {wanted}.</source>
      <translation>Định dạng pixel là {format} thay vì {wanted}.</translation>
    </message>
    <message>
      <source>Its sound begins at {at} s.</source>
      <translation>Âm thanh bắt đầu tại {at} giây.</translation>
    </message>
    <message>
      <source>Its sound is {codec}, {rate} Hz, {channels} channels instead of AAC, 48000 Hz, 2.</source>
      <translation>Âm thanh là {codec}, {rate} Hz, {channels} kênh thay vì AAC, 48000 Hz, 2.</translation>
    </message>
    <message>
      <source>Its sound lasts {seconds} s instead of {wanted} s.</source>
      <translation>Âm thanh dài {seconds} giây thay vì {wanted} giây.</translation>
    </message>
    <message>
      <source>Its time is over.</source>
      <translation>Đã quá giờ.</translation>
    </message>
    <message>
      <source>Jakarta</source>
      <translation>Jakarta</translation>
    </message>
    <message>
      <source>Jerusalem</source>
      <translation>Jerusalem</translation>
    </message>
    <message>
      <source>Johannesburg</source>
      <translation>Johannesburg</translation>
    </message>
    <message>
      <source>Join captions</source>
      <translation>Ghép phụ đề</translation>
    </message>
    <message>
      <source>Just a moment.</source>
      <translation>Xin chờ một chút.</translation>
    </message>
    <message>
      <source>Karachi</source>
      <translation>Karachi</translation>
    </message>
    <message>
      <source>Karaoke</source>
      <translation>Karaoke</translation>
    </message>
    <message>
      <source>Keep a calendar file up to date</source>
      <translation>Luôn cập nhật một tệp lịch</translation>
    </message>
    <message>
      <source>Keep a calendar file up to date…</source>
      <translation>Luôn cập nhật một tệp lịch…</translation>
    </message>
    <message>
      <source>Keep it up to date no longer?</source>
      <translation>Ngừng cập nhật tệp này?</translation>
    </message>
    <message numerus="yes">
      <source>Keep the best {count}</source>
      <translation>
        <numerusform>Giữ {count} hashtag tốt nhất</numerusform>
      </translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Phím tắt</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Phím</translation>
    </message>
    <message>
      <source>Keys are kept in {name}</source>
      <translation>Khóa được giữ trong {name}</translation>
    </message>
    <message>
      <source>Khartoum</source>
      <translation>Khartoum</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Loại</translation>
    </message>
    <message>
      <source>Kind of account: {kind}</source>
      <translation>Loại tài khoản: {kind}</translation>
    </message>
    <message>
      <source>Kind of sound</source>
      <translation>Loại âm thanh</translation>
    </message>
    <message>
      <source>Kolkata</source>
      <translation>Kolkata</translation>
    </message>
    <message>
      <source>Kuala Lumpur</source>
      <translation>Kuala Lumpur</translation>
    </message>
    <message>
      <source>Kuwait</source>
      <translation>Kuwait</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Nhãn</translation>
    </message>
    <message>
      <source>Lagos</source>
      <translation>Lagos</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Ngang</translation>
    </message>
    <message>
      <source>Landscape, 16:9 (YouTube)</source>
      <translation>Ngang, 16:9 (YouTube)</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Theo tài khoản</translation>
    </message>
    <message>
      <source>Lanes of the accounts: {title}</source>
      <translation>Lịch theo tài khoản: {title}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Ngôn ngữ</translation>
    </message>
    <message>
      <source>Larger files are not imported; they are refused before they are read.</source>
      <translation>Tệp lớn hơn sẽ không được nhập; bị từ chối ngay trước khi đọc.</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>Tệp lớn nhất</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Lớn nhất trước</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>Hình lớn nhất</translation>
    </message>
    <message>
      <source>Largest picture side</source>
      <translation>Cạnh hình lớn nhất</translation>
    </message>
    <message>
      <source>Last 12 months</source>
      <translation>12 tháng qua</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>24 giờ qua</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 ngày qua</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 ngày qua</translation>
    </message>
    <message>
      <source>Last changed</source>
      <translation>Sửa lần cuối</translation>
    </message>
    <message>
      <source>Last published</source>
      <translation>Đăng lần cuối</translation>
    </message>
    <message>
      <source>Late posts of one account go out one by one, never in a burst.</source>
      <translation>Các bài trễ của một tài khoản được đăng lần lượt, không bao giờ dồn một lúc.</translation>
    </message>
    <message>
      <source>Later ones are asked about.</source>
      <translation>Bài trễ hơn sẽ được hỏi lại.</translation>
    </message>
    <message>
      <source>Later version of the file</source>
      <translation>Phiên bản mới hơn của tệp</translation>
    </message>
    <message>
      <source>Leave folders out.</source>
      <translation>Hãy bỏ phần thư mục.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Bỏ qua</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Hãy bỏ phần này.</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>Hãy bỏ các phần này.</translation>
    </message>
    <message>
      <source>Leave translated texts out.</source>
      <translation>Hãy bỏ phần văn bản đã dịch.</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Trái</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>Trái sang phải</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Độ dài</translation>
    </message>
    <message>
      <source>Length together</source>
      <translation>Tổng độ dài</translation>
    </message>
    <message>
      <source>Let it end at the limit</source>
      <translation>Cho dừng ở giới hạn</translation>
    </message>
    <message>
      <source>Libraries are encrypted by SQLCipher {version}</source>
      <translation>Thư viện được mã hóa bằng SQLCipher {version}</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Giấy phép</translation>
    </message>
    <message>
      <source>Licences of everything inside</source>
      <translation>Giấy phép của mọi thành phần bên trong</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Sáng</translation>
    </message>
    <message>
      <source>Light</source>
      <comment>weight of a font</comment>
      <translation>Mảnh</translation>
    </message>
    <message>
      <source>Light, dark or more contrast, or whatever your system has chosen.</source>
      <translation>Sáng, tối hoặc tương phản cao, hoặc theo lựa chọn của hệ thống.</translation>
    </message>
    <message>
      <source>Likes</source>
      <translation>Lượt thích</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Đường kẻ</translation>
    </message>
    <message>
      <source>Line</source>
      <comment>stroke</comment>
      <translation>Nét viền</translation>
    </message>
    <message>
      <source>Line colour</source>
      <translation>Màu đường kẻ</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Giãn dòng</translation>
    </message>
    <message>
      <source>Line {line} of {name} holds no colour.</source>
      <translation>Dòng {line} của {name} không có màu.</translation>
    </message>
    <message>
      <source>Line {line} of {name} names no size that can be used.</source>
      <translation>Dòng {line} của {name} không nêu kích thước dùng được.</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Liên kết</translation>
    </message>
    <message>
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Danh sách</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Nghe thử</translation>
    </message>
    <message>
      <source>Load a file</source>
      <translation>Nạp tệp</translation>
    </message>
    <message>
      <source>Load an SRT, WebVTT or ASS file, or add a caption where the clip stands.</source>
      <translation>Hãy nạp tệp SRT, WebVTT hoặc ASS, hoặc thêm phụ đề tại vị trí hiện tại của đoạn phim.</translation>
    </message>
    <message>
      <source>Load captions</source>
      <translation>Tải phụ đề vào</translation>
    </message>
    <message>
      <source>Load captions…</source>
      <translation>Tải phụ đề vào…</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Đang tải</translation>
    </message>
    <message>
      <source>Lock track</source>
      <translation>Khóa rãnh</translation>
    </message>
    <message>
      <source>Lock {track}</source>
      <translation>Khóa {track}</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Nhật ký</translation>
    </message>
    <message>
      <source>Log level</source>
      <translation>Mức nhật ký</translation>
    </message>
    <message>
      <source>London</source>
      <translation>London</translation>
    </message>
    <message>
      <source>Longer than 3 minutes: this becomes a normal video, not a Short.</source>
      <translation>Dài hơn 3 phút: video này sẽ là video thường, không phải Shorts.</translation>
    </message>
    <message>
      <source>Longer transition</source>
      <translation>Kéo dài chuyển cảnh</translation>
    </message>
    <message>
      <source>Longest</source>
      <translation>Dài nhất</translation>
    </message>
    <message>
      <source>Longest first</source>
      <translation>Dài nhất trước</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Diện mạo</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Kiểm tra lại</translation>
    </message>
    <message>
      <source>Look at the account, then say whether it is there.</source>
      <translation>Hãy xem tài khoản, rồi cho biết bài đã có ở đó chưa.</translation>
    </message>
    <message>
      <source>Look for an update</source>
      <translation>Tìm bản cập nhật</translation>
    </message>
    <message>
      <source>Look for missing files in a folder</source>
      <translation>Tìm tệp bị thiếu trong một thư mục</translation>
    </message>
    <message>
      <source>Look in YouTube Studio what can be done about it.</source>
      <translation>Hãy xem trong YouTube Studio có thể làm gì.</translation>
    </message>
    <message>
      <source>Look in YouTube Studio whether the channel may upload; reconnect it after that.</source>
      <translation>Hãy xem trong YouTube Studio kênh có được tải lên không; sau đó kết nối lại.</translation>
    </message>
    <message>
      <source>Look in YouTube Studio.</source>
      <translation>Hãy xem trong YouTube Studio.</translation>
    </message>
    <message>
      <source>Look in a folder</source>
      <translation>Tìm trong thư mục</translation>
    </message>
    <message>
      <source>Look in the TikTok app whether it is there, then say so here.</source>
      <translation>Hãy xem trong ứng dụng TikTok bài đã có chưa, rồi cho biết tại đây.</translation>
    </message>
    <message>
      <source>Look in the TikTok app whether the video is there.</source>
      <translation>Hãy xem trong ứng dụng TikTok video đã có chưa.</translation>
    </message>
    <message>
      <source>Looked up {time}</source>
      <translation>Kiểm tra lúc {time}</translation>
    </message>
    <message>
      <source>Looking at what is planned.</source>
      <translation>Đang xem những gì đã lên lịch.</translation>
    </message>
    <message>
      <source>Looking into it…</source>
      <translation>Đang xem bên trong…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Đang xem…</translation>
    </message>
    <message>
      <source>Los Angeles</source>
      <translation>Los Angeles</translation>
    </message>
    <message>
      <source>Louder by 1 dB</source>
      <translation>To hơn 1 dB</translation>
    </message>
    <message>
      <source>Louder than places play: {value} LUFS, they play at {target}.</source>
      <translation>To hơn mức các nơi phát: {value} LUFS, các nơi phát ở {target}.</translation>
    </message>
    <message>
      <source>Loudness</source>
      <translation>Độ to</translation>
    </message>
    <message>
      <source>Loudness of the microphone</source>
      <translation>Độ to của micrô</translation>
    </message>
    <message>
      <source>Made for kids</source>
      <translation>Dành cho trẻ em</translation>
    </message>
    <message>
      <source>Made of</source>
      <translation>Tạo từ</translation>
    </message>
    <message>
      <source>Made with AI</source>
      <translation>Tạo bằng AI</translation>
    </message>
    <message>
      <source>Madrid</source>
      <translation>Madrid</translation>
    </message>
    <message>
      <source>Make a backup of the library once a day, while it is in use.</source>
      <translation>Sao lưu thư viện mỗi ngày một lần khi đang dùng.</translation>
    </message>
    <message>
      <source>Make a reel</source>
      <translation>Tạo reel</translation>
    </message>
    <message>
      <source>Make it</source>
      <translation>Tạo</translation>
    </message>
    <message>
      <source>Make it private</source>
      <translation>Đặt thành riêng tư</translation>
    </message>
    <message>
      <source>Make it smaller.</source>
      <translation>Hãy làm cho nhỏ lại.</translation>
    </message>
    <message>
      <source>Make it yours alone (chmod 600), then open the workspace again.</source>
      <translation>Hãy đặt chỉ mình bạn được truy cập (chmod 600), rồi mở lại không gian làm việc.</translation>
    </message>
    <message>
      <source>Make proxies</source>
      <translation>Tạo bản nhẹ</translation>
    </message>
    <message>
      <source>Make your first reel</source>
      <translation>Tạo reel đầu tiên</translation>
    </message>
    <message numerus="yes">
      <source>Make {count} variants</source>
      <translation>
        <numerusform>Tạo {count} biến thể</numerusform>
      </translation>
    </message>
    <message>
      <source>Making the demo: clips, music, a reel and posts</source>
      <translation>Đang tạo bản demo: đoạn phim, nhạc, một reel và bài đăng</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>Đang tạo {name}</translation>
    </message>
    <message>
      <source>Manila</source>
      <translation>Manila</translation>
    </message>
    <message>
      <source>Mark in</source>
      <translation>Đặt điểm vào</translation>
    </message>
    <message>
      <source>Mark out</source>
      <translation>Đặt điểm ra</translation>
    </message>
    <message>
      <source>Mark the selection</source>
      <translation>Đánh dấu vùng chọn</translation>
    </message>
    <message>
      <source>Marker</source>
      <translation>Điểm đánh dấu</translation>
    </message>
    <message>
      <source>Master (high quality)</source>
      <translation>Bản gốc (chất lượng cao)</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>Tư liệu</translation>
    </message>
    <message>
      <source>May not: {list}</source>
      <translation>Không được: {list}</translation>
    </message>
    <message>
      <source>May: {list}</source>
      <translation>Được: {list}</translation>
    </message>
    <message>
      <source>Media</source>
      <translation>Tệp media</translation>
    </message>
    <message>
      <source>Media and cache</source>
      <translation>Tệp media và bộ nhớ đệm</translation>
    </message>
    <message>
      <source>Media files ({endings})</source>
      <translation>Tệp media ({endings})</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Vừa</translation>
    </message>
    <message>
      <source>Mend it and render again; `brova reel validate` lists everything.</source>
      <translation>Hãy sửa rồi kết xuất lại; `brova reel validate` liệt kê tất cả.</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Thông báo</translation>
    </message>
    <message>
      <source>Mexico City</source>
      <translation>Thành phố Mexico</translation>
    </message>
    <message>
      <source>Microphone</source>
      <translation>Micrô</translation>
    </message>
    <message>
      <source>Middle at {percent} %</source>
      <translation>Tâm tại {percent} %</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Bị lỡ</translation>
    </message>
    <message>
      <source>Monochrome</source>
      <translation>Đơn sắc</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Tháng</translation>
    </message>
    <message>
      <source>Month: {title}</source>
      <translation>Tháng: {title}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Thêm nữa</translation>
    </message>
    <message>
      <source>More fields</source>
      <translation>Thêm trường</translation>
    </message>
    <message>
      <source>More verbs</source>
      <translation>Thao tác khác</translation>
    </message>
    <message>
      <source>Moscow</source>
      <translation>Moskva</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Chuyển động</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Di chuyển</translation>
    </message>
    <message>
      <source>Move a frame earlier</source>
      <translation>Dời sớm hơn một khung hình</translation>
    </message>
    <message>
      <source>Move a frame later</source>
      <translation>Dời muộn hơn một khung hình</translation>
    </message>
    <message>
      <source>Move clip</source>
      <translation>Di chuyển đoạn phim</translation>
    </message>
    <message>
      <source>Move clip before the previous one</source>
      <translation>Dời đoạn phim lên trước đoạn liền trước</translation>
    </message>
    <message>
      <source>Move clip behind the next one</source>
      <translation>Dời đoạn phim ra sau đoạn liền sau</translation>
    </message>
    <message>
      <source>Move cut</source>
      <translation>Dời điểm cắt</translation>
    </message>
    <message>
      <source>Move into the safe zone</source>
      <translation>Đưa vào vùng an toàn</translation>
    </message>
    <message>
      <source>Move it to where nothing covers it</source>
      <translation>Đưa đến chỗ không bị gì che</translation>
    </message>
    <message>
      <source>Move marker</source>
      <translation>Dời điểm đánh dấu</translation>
    </message>
    <message>
      <source>Move picture</source>
      <translation>Di chuyển hình</translation>
    </message>
    <message>
      <source>Move ten frames earlier</source>
      <translation>Dời sớm hơn mười khung hình</translation>
    </message>
    <message>
      <source>Move ten frames later</source>
      <translation>Dời muộn hơn mười khung hình</translation>
    </message>
    <message>
      <source>Move the beats so that one is at the playhead</source>
      <translation>Dời nhịp để một nhịp rơi đúng đầu phát</translation>
    </message>
    <message>
      <source>Move the cut a frame earlier</source>
      <translation>Dời điểm cắt sớm hơn một khung hình</translation>
    </message>
    <message>
      <source>Move the cut a frame later</source>
      <translation>Dời điểm cắt muộn hơn một khung hình</translation>
    </message>
    <message>
      <source>Move the handles, or play and press I and O where the piece begins and ends.</source>
      <translation>Hãy kéo hai tay nắm, hoặc phát rồi nhấn I và O tại chỗ đoạn bắt đầu và kết thúc.</translation>
    </message>
    <message>
      <source>Move the playhead inside a clip.</source>
      <translation>Hãy đưa đầu phát vào trong một đoạn phim.</translation>
    </message>
    <message>
      <source>Move the playhead, or split the caption.</source>
      <translation>Hãy dời đầu phát, hoặc tách phụ đề.</translation>
    </message>
    <message>
      <source>Move the workspace</source>
      <translation>Chuyển không gian làm việc</translation>
    </message>
    <message>
      <source>Move the workspace into this folder</source>
      <translation>Chuyển không gian làm việc vào thư mục này</translation>
    </message>
    <message>
      <source>Move to the track above</source>
      <translation>Chuyển lên rãnh trên</translation>
    </message>
    <message>
      <source>Move to the track below</source>
      <translation>Chuyển xuống rãnh dưới</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Chuyển sang…</translation>
    </message>
    <message>
      <source>Move track</source>
      <translation>Di chuyển rãnh</translation>
    </message>
    <message>
      <source>Move {title}</source>
      <translation>Di chuyển {title}</translation>
    </message>
    <message>
      <source>Movement</source>
      <translation>Chuyển động</translation>
    </message>
    <message>
      <source>Moves of texts and pictures: they stand where they stood before.</source>
      <translation>Chuyển động của văn bản và hình ảnh: chúng đứng ở vị trí trước đó.</translation>
    </message>
    <message>
      <source>Moves the cut: one gives what the other takes</source>
      <translation>Dời điểm cắt: bên này thêm thì bên kia bớt</translation>
    </message>
    <message>
      <source>Muscat</source>
      <translation>Muscat</translation>
    </message>
    <message>
      <source>Music</source>
      <translation>Nhạc</translation>
    </message>
    <message>
      <source>Music has {low} to {high} beats a minute.</source>
      <translation>Nhạc có từ {low} đến {high} nhịp mỗi phút.</translation>
    </message>
    <message>
      <source>Mute</source>
      <translation>Tắt tiếng</translation>
    </message>
    <message>
      <source>Mute or unmute</source>
      <translation>Tắt hoặc bật tiếng</translation>
    </message>
    <message>
      <source>Mute track</source>
      <translation>Tắt tiếng rãnh</translation>
    </message>
    <message>
      <source>Mute {track}</source>
      <translation>Tắt tiếng {track}</translation>
    </message>
    <message>
      <source>Muted</source>
      <translation>Đã tắt tiếng</translation>
    </message>
    <message>
      <source>Nairobi</source>
      <translation>Nairobi</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Tên</translation>
    </message>
    <message>
      <source>Name another one, or clear the setting to use the one that is embedded.</source>
      <translation>Hãy chỉ ra chương trình khác, hoặc xóa cài đặt để dùng bản đi kèm.</translation>
    </message>
    <message>
      <source>Name of the new workspace</source>
      <translation>Tên không gian làm việc mới</translation>
    </message>
    <message>
      <source>Name of the placeholder</source>
      <translation>Tên ô giữ chỗ</translation>
    </message>
    <message>
      <source>Name of the post</source>
      <translation>Tên bài đăng</translation>
    </message>
    <message>
      <source>Name of the track</source>
      <translation>Tên rãnh</translation>
    </message>
    <message>
      <source>Name of your brand or client</source>
      <translation>Tên thương hiệu hoặc khách hàng của bạn</translation>
    </message>
    <message>
      <source>Name one by its id: {ids}.</source>
      <translation>Hãy chỉ rõ bằng mã số: {ids}.</translation>
    </message>
    <message>
      <source>Name one with --workspace.</source>
      <translation>Hãy chỉ rõ bằng --workspace.</translation>
    </message>
    <message>
      <source>Name the file to write.</source>
      <translation>Hãy đặt tên tệp cần ghi.</translation>
    </message>
    <message>
      <source>Name this post</source>
      <translation>Đặt tên cho bài đăng này</translation>
    </message>
    <message>
      <source>Natural</source>
      <translation>Tự nhiên</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Cần chú ý</translation>
    </message>
    <message>
      <source>Needs this computer</source>
      <translation>Cần máy này</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>Cần bạn</translation>
    </message>
    <message>
      <source>Needs you now</source>
      <translation>Cần bạn ngay</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Mạng</translation>
    </message>
    <message>
      <source>Never more than one for each account.</source>
      <translation>Mỗi tài khoản không bao giờ quá một.</translation>
    </message>
    <message>
      <source>New TikTok uploads a minute</source>
      <translation>Lượt tải lên TikTok mới mỗi phút</translation>
    </message>
    <message>
      <source>New York</source>
      <translation>New York</translation>
    </message>
    <message>
      <source>New caption</source>
      <translation>Phụ đề mới</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Bộ sưu tập mới</translation>
    </message>
    <message>
      <source>New files in this folder are imported by themselves when they are complete. Unset: none is watched.</source>
      <translation>Tệp mới trong thư mục này được tự động nhập khi đã ghi xong. Để trống: không theo dõi thư mục nào.</translation>
    </message>
    <message>
      <source>New files in {folder} come in by themselves from now on. Import the folder to have those that are there already.</source>
      <translation>Từ giờ tệp mới trong {folder} sẽ tự động được nhập. Hãy nhập thư mục để lấy những tệp đã có sẵn.</translation>
    </message>
    <message>
      <source>New in</source>
      <translation>Hàng mới về</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>Bài đăng mới</translation>
    </message>
    <message>
      <source>New post from a template</source>
      <translation>Bài đăng mới từ mẫu</translation>
    </message>
    <message>
      <source>New post from a template…</source>
      <translation>Bài đăng mới từ mẫu…</translation>
    </message>
    <message>
      <source>New reel</source>
      <translation>Reel mới</translation>
    </message>
    <message>
      <source>New reel from these</source>
      <translation>Reel mới từ các tệp này</translation>
    </message>
    <message>
      <source>New vertical reel</source>
      <translation>Reel dọc mới</translation>
    </message>
    <message>
      <source>New workspace</source>
      <translation>Không gian làm việc mới</translation>
    </message>
    <message>
      <source>New workspace like this one</source>
      <translation>Không gian làm việc mới giống không gian này</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Mới nhất trước</translation>
    </message>
    <message>
      <source>Newest media</source>
      <translation>Tệp media mới nhất</translation>
    </message>
    <message>
      <source>News and politics</source>
      <translation>Tin tức và chính trị</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Tiếp theo</translation>
    </message>
    <message>
      <source>Next</source>
      <comment>posts that come</comment>
      <translation>Sắp tới</translation>
    </message>
    <message>
      <source>Next cut</source>
      <translation>Điểm cắt tiếp theo</translation>
    </message>
    <message>
      <source>Next days</source>
      <translation>Những ngày tới</translation>
    </message>
    <message>
      <source>Next free slot</source>
      <translation>Khung giờ trống kế tiếp</translation>
    </message>
    <message>
      <source>Next marker</source>
      <translation>Điểm đánh dấu kế tiếp</translation>
    </message>
    <message>
      <source>Next post {time} waits for a new sign-in</source>
      <translation>Bài đăng kế tiếp {time} chờ đăng nhập lại</translation>
    </message>
    <message>
      <source>Next post {time}, needs this computer</source>
      <translation>Bài đăng kế tiếp {time}, cần máy này</translation>
    </message>
    <message>
      <source>Next post {time}, {platform} takes over by itself</source>
      <translation>Bài đăng kế tiếp {time}, {platform} tự đăng</translation>
    </message>
    <message>
      <source>No account is connected yet</source>
      <translation>Chưa kết nối tài khoản nào</translation>
    </message>
    <message>
      <source>No account is connected yet.</source>
      <translation>Chưa kết nối tài khoản nào.</translation>
    </message>
    <message>
      <source>No account is named.</source>
      <translation>Chưa nêu tài khoản nào.</translation>
    </message>
    <message>
      <source>No answer came; the platform is asked what became of it.</source>
      <translation>Không có phản hồi; đang hỏi nền tảng xem kết quả ra sao.</translation>
    </message>
    <message>
      <source>No beat is near the ends of these clips.</source>
      <translation>Không có nhịp nào gần điểm cuối của các đoạn phim này.</translation>
    </message>
    <message>
      <source>No captions yet</source>
      <translation>Chưa có phụ đề</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>Không có danh mục</translation>
    </message>
    <message>
      <source>No clip follows without a gap.</source>
      <translation>Không có đoạn phim nào nối tiếp liền ngay sau.</translation>
    </message>
    <message>
      <source>No clips to look at</source>
      <translation>Không có đoạn phim nào để xem</translation>
    </message>
    <message>
      <source>No file is named.</source>
      <translation>Chưa nêu tệp nào.</translation>
    </message>
    <message>
      <source>No file matches what you search and filter for.</source>
      <translation>Không có tệp nào khớp với nội dung tìm và bộ lọc.</translation>
    </message>
    <message>
      <source>No material is chosen.</source>
      <translation>Chưa chọn tư liệu nào.</translation>
    </message>
    <message>
      <source>No media yet</source>
      <translation>Chưa có tệp media</translation>
    </message>
    <message>
      <source>No microphone was found. Plug one in and open this again, or import a recording.</source>
      <translation>Không tìm thấy micrô. Hãy cắm micrô rồi mở lại, hoặc nhập một bản ghi âm.</translation>
    </message>
    <message>
      <source>No music yet</source>
      <translation>Chưa có nhạc</translation>
    </message>
    <message>
      <source>No place chosen</source>
      <translation>Chưa chọn nơi nào</translation>
    </message>
    <message>
      <source>No post is open.</source>
      <translation>Chưa mở bài đăng nào.</translation>
    </message>
    <message>
      <source>No reel is called that</source>
      <translation>Không có reel nào tên như vậy</translation>
    </message>
    <message>
      <source>No steady beat was found in the music.</source>
      <translation>Không tìm thấy nhịp đều trong nhạc.</translation>
    </message>
    <message>
      <source>No stretch is marked.</source>
      <translation>Chưa đánh dấu đoạn nào.</translation>
    </message>
    <message>
      <source>No such setting</source>
      <translation>Không có cài đặt này</translation>
    </message>
    <message>
      <source>No template yet</source>
      <translation>Chưa có mẫu nào</translation>
    </message>
    <message>
      <source>No track is selected.</source>
      <translation>Chưa chọn rãnh nào.</translation>
    </message>
    <message>
      <source>No transition is selected.</source>
      <translation>Chưa chọn chuyển cảnh nào.</translation>
    </message>
    <message numerus="yes">
      <source>Nobody signed in to {platform} within {count} minutes.</source>
      <translation>
        <numerusform>Không ai đăng nhập vào {platform} trong {count} phút.</numerusform>
      </translation>
    </message>
    <message>
      <source>None</source>
      <translation>Không có</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be decoded; only its sound is there.</source>
      <translation>Không giải mã được hình nào của {name}; chỉ có âm thanh.</translation>
    </message>
    <message>
      <source>None of these accounts has a free posting slot.</source>
      <translation>Không tài khoản nào trong số này còn khung giờ đăng trống.</translation>
    </message>
    <message>
      <source>None of these files can be used in a reel.</source>
      <translation>Không tệp nào trong số này dùng được trong reel.</translation>
    </message>
    <message>
      <source>Nonprofits and activism</source>
      <translation>Phi lợi nhuận và hoạt động xã hội</translation>
    </message>
    <message>
      <source>Not all files of the watched folder could come in. They are tried again later. {reason}</source>
      <translation>Không phải tệp nào trong thư mục theo dõi cũng vào được. Sẽ thử lại sau. {reason}</translation>
    </message>
    <message>
      <source>Not published</source>
      <translation>Chưa đăng</translation>
    </message>
    <message>
      <source>Not published  {platform}: {sentence}</source>
      <translation>Chưa đăng  {platform}: {sentence}</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Chưa xét duyệt</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Chưa lưu</translation>
    </message>
    <message>
      <source>Not set</source>
      <translation>Chưa đặt</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Không có gì</translation>
    </message>
    <message>
      <source>Nothing can be written in {folder}.</source>
      <translation>Không ghi được gì trong {folder}.</translation>
    </message>
    <message>
      <source>Nothing can begin before the reel does.</source>
      <translation>Không gì có thể bắt đầu trước khi reel bắt đầu.</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Không tìm thấy gì</translation>
    </message>
    <message>
      <source>Nothing has run yet</source>
      <translation>Chưa có gì chạy</translation>
    </message>
    <message>
      <source>Nothing has to be written here.</source>
      <translation>Không bắt buộc ghi gì ở đây.</translation>
    </message>
    <message>
      <source>Nothing here this month</source>
      <translation>Tháng này chưa có gì</translation>
    </message>
    <message>
      <source>Nothing is called that. Try another word.</source>
      <translation>Không có gì mang tên đó. Hãy thử từ khác.</translation>
    </message>
    <message>
      <source>Nothing is heard: is the microphone muted, or not allowed for this program?</source>
      <translation>Không nghe thấy gì: micrô có bị tắt tiếng, hay chương trình này chưa được phép dùng micrô?</translation>
    </message>
    <message>
      <source>Nothing is planned</source>
      <translation>Chưa lên lịch gì</translation>
    </message>
    <message>
      <source>Nothing is planned here.</source>
      <translation>Chưa lên lịch gì ở đây.</translation>
    </message>
    <message>
      <source>Nothing is planned yet. Drop a video on a day, or press twice on it.</source>
      <translation>Chưa lên lịch gì. Hãy thả video vào một ngày, hoặc nhấp đúp vào ngày đó.</translation>
    </message>
    <message>
      <source>Nothing is selected.</source>
      <translation>Chưa chọn gì.</translation>
    </message>
    <message>
      <source>Nothing is sent again before TikTok was asked.</source>
      <translation>Không gửi lại gì trước khi hỏi TikTok.</translation>
    </message>
    <message>
      <source>Nothing is sent again before YouTube was asked.</source>
      <translation>Không gửi lại gì trước khi hỏi YouTube.</translation>
    </message>
    <message>
      <source>Nothing is waiting to go out</source>
      <translation>Không có bài nào chờ đăng</translation>
    </message>
    <message>
      <source>Nothing more is planned for today.</source>
      <translation>Hôm nay không còn gì trong lịch.</translation>
    </message>
    <message>
      <source>Nothing needs to be sent again.</source>
      <translation>Không cần gửi lại gì.</translation>
    </message>
    <message>
      <source>Nothing of {name} would be left.</source>
      <translation>{name} sẽ không còn lại gì.</translation>
    </message>
    <message>
      <source>Nothing on the picture is selected</source>
      <translation>Chưa chọn gì trên hình</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Chưa chọn gì</translation>
    </message>
    <message>
      <source>Nothing selected. Playhead at {at}</source>
      <translation>Chưa chọn gì. Đầu phát tại {at}</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
      <source>Nothing was published.</source>
      <translation>Chưa đăng gì cả.</translation>
    </message>
    <message>
      <source>Nothing was recorded.</source>
      <translation>Chưa ghi được gì.</translation>
    </message>
    <message>
      <source>Nothing was sent a second time.</source>
      <translation>Không gửi gì lần thứ hai.</translation>
    </message>
    <message>
      <source>Notify subscribers</source>
      <translation>Thông báo cho người đăng ký</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Bây giờ</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Tắt</translation>
    </message>
    <message>
      <source>Older ones are removed.</source>
      <translation>Bản cũ hơn sẽ bị xóa.</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Cũ nhất trước</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Bật</translation>
    </message>
    <message>
      <source>On Debian or Ubuntu: apt-get install {packages}</source>
      <translation>Trên Debian hoặc Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
      <source>On a Linux desktop install and unlock GNOME Keyring or KWallet; elsewhere the sealed file is fine.</source>
      <translation>Trên desktop Linux, hãy cài và mở khóa GNOME Keyring hoặc KWallet; ở nơi khác dùng tệp niêm phong là được.</translation>
    </message>
    <message>
      <source>On by a frame</source>
      <translation>Tiến một khung hình</translation>
    </message>
    <message>
      <source>On by a second</source>
      <translation>Tiến một giây</translation>
    </message>
    <message>
      <source>Once, {platform} wants an app of your own. It takes some minutes.</source>
      <translation>{platform} cần một ứng dụng của riêng bạn, chỉ làm một lần. Việc này mất vài phút.</translation>
    </message>
    <message>
      <source>One frame back</source>
      <translation>Lùi một khung hình</translation>
    </message>
    <message>
      <source>One frame on</source>
      <translation>Tới một khung hình</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Xin chờ một chút</translation>
    </message>
    <message>
      <source>One of each week; older ones are removed.</source>
      <translation>Mỗi tuần một bản; bản cũ hơn sẽ bị xóa.</translation>
    </message>
    <message>
      <source>One of them is going out now. If Brova Desktop ends, they wait until it is opened again.</source>
      <translation>Một bài đang được đăng. Nếu Brova Desktop kết thúc, các bài còn lại chờ đến khi mở lại.</translation>
    </message>
    <message>
      <source>One row for each post. The same file can be imported again.</source>
      <translation>Mỗi bài đăng một hàng. Có thể nhập lại chính tệp này.</translation>
    </message>
    <message>
      <source>One second back</source>
      <translation>Lùi một giây</translation>
    </message>
    <message>
      <source>One second on</source>
      <translation>Tới một giây</translation>
    </message>
    <message>
      <source>Only a post that failed or whose outcome is unknown can be marked as published.</source>
      <translation>Chỉ bài đăng thất bại hoặc chưa rõ kết quả mới có thể đánh dấu là đã đăng.</translation>
    </message>
    <message>
      <source>Only a post whose outcome is unknown can be published again.</source>
      <translation>Chỉ bài đăng chưa rõ kết quả mới có thể đăng lại.</translation>
    </message>
    <message>
      <source>Only captions have this kind of style.</source>
      <translation>Chỉ phụ đề mới có loại kiểu này.</translation>
    </message>
    <message>
      <source>Only captions that follow each other can be joined.</source>
      <translation>Chỉ ghép được các phụ đề liền nhau.</translation>
    </message>
    <message>
      <source>Only clips and sounds have a speed.</source>
      <translation>Chỉ đoạn phim và âm thanh mới có tốc độ.</translation>
    </message>
    <message>
      <source>Only clips have a sound of their own.</source>
      <translation>Chỉ đoạn phim mới có âm thanh riêng.</translation>
    </message>
    <message>
      <source>Only films that can be read have limits.</source>
      <translation>Chỉ phim đọc được mới có giới hạn.</translation>
    </message>
    <message>
      <source>Only me</source>
      <translation>Chỉ mình tôi</translation>
    </message>
    <message>
      <source>Only sounds on a track of their own have fades.</source>
      <translation>Chỉ âm thanh trên rãnh riêng mới có vào dần và ra dần.</translation>
    </message>
    <message>
      <source>Only texts have a text style.</source>
      <translation>Chỉ văn bản mới có kiểu chữ.</translation>
    </message>
    <message>
      <source>Only the workspace that is open publishes. They wait until {name} is opened again.</source>
      <translation>Chỉ không gian làm việc đang mở mới đăng bài. Các bài này chờ đến khi {name} được mở lại.</translation>
    </message>
    <message>
      <source>Only when it is posted directly.</source>
      <translation>Chỉ khi đăng trực tiếp.</translation>
    </message>
    <message>
      <source>Only when you have looked and it is not there: otherwise it would be there twice.</source>
      <translation>Chỉ khi bạn đã xem và chưa có bài ở đó: nếu không bài sẽ bị đăng hai lần.</translation>
    </message>
    <message>
      <source>Only work that failed or was stopped can be tried again.</source>
      <translation>Chỉ có thể thử lại tác vụ bị lỗi hoặc đã dừng.</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Độ mờ đục</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Mở</translation>
    </message>
    <message>
      <source>Open Brova Desktop</source>
      <translation>Mở Brova Desktop</translation>
    </message>
    <message>
      <source>Open a post and choose “Save as a template…” from its menu.</source>
      <translation>Hãy mở một bài đăng và chọn “Lưu làm mẫu…” trong menu của bài.</translation>
    </message>
    <message>
      <source>Open a second window</source>
      <translation>Mở cửa sổ thứ hai</translation>
    </message>
    <message>
      <source>Open a workspace</source>
      <translation>Mở không gian làm việc</translation>
    </message>
    <message>
      <source>Open a workspace folder...</source>
      <translation>Mở thư mục không gian làm việc...</translation>
    </message>
    <message>
      <source>Open another workspace</source>
      <translation>Mở không gian làm việc khác</translation>
    </message>
    <message>
      <source>Open it again and repeat what you did.</source>
      <translation>Hãy mở lại tệp rồi làm lại thao tác của bạn.</translation>
    </message>
    <message>
      <source>Open it, or choose an empty folder.</source>
      <translation>Hãy mở nó, hoặc chọn thư mục trống.</translation>
    </message>
    <message>
      <source>Open link</source>
      <translation>Mở liên kết</translation>
    </message>
    <message>
      <source>Open post</source>
      <translation>Mở bài đăng</translation>
    </message>
    <message>
      <source>Open the Google Cloud console and create a project.</source>
      <translation>Mở Google Cloud console và tạo một dự án.</translation>
    </message>
    <message>
      <source>Open the TikTok app to see what is wrong with the account.</source>
      <translation>Hãy mở ứng dụng TikTok để xem tài khoản gặp vấn đề gì.</translation>
    </message>
    <message>
      <source>Open the TikTok app to see why.</source>
      <translation>Hãy mở ứng dụng TikTok để xem lý do.</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Mở trình duyệt</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Mở thư mục</translation>
    </message>
    <message>
      <source>Open the folder of reports</source>
      <translation>Mở thư mục báo cáo</translation>
    </message>
    <message>
      <source>Open the other one</source>
      <translation>Mở không gian kia</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Mở trang</translation>
    </message>
    <message>
      <source>Open the queue</source>
      <translation>Mở hàng đợi</translation>
    </message>
    <message>
      <source>Open the result of {title}</source>
      <translation>Mở kết quả của {title}</translation>
    </message>
    <message>
      <source>Open the settings</source>
      <translation>Mở cài đặt</translation>
    </message>
    <message>
      <source>Open the workspace once for writing.</source>
      <translation>Hãy mở không gian làm việc một lần ở chế độ ghi.</translation>
    </message>
    <message>
      <source>Open the workspace's folder</source>
      <translation>Mở thư mục của không gian làm việc</translation>
    </message>
    <message>
      <source>Open {address}</source>
      <translation>Mở {address}</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Mở {name}</translation>
    </message>
    <message>
      <source>Open {title}</source>
      <translation>Mở {title}</translation>
    </message>
    <message>
      <source>Opening the workspace</source>
      <translation>Đang mở không gian làm việc</translation>
    </message>
    <message>
      <source>Or</source>
      <translation>Hoặc</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Sắp xếp</translation>
    </message>
    <message>
      <source>Order now</source>
      <translation>Đặt hàng ngay</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Khác</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Ra</translation>
    </message>
    <message>
      <source>Out, length</source>
      <translation>Ra, độ dài</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Viền chữ</translation>
    </message>
    <message>
      <source>Over 3 min</source>
      <translation>Trên 3 phút</translation>
    </message>
    <message>
      <source>Overlay</source>
      <translation>Lớp phủ</translation>
    </message>
    <message>
      <source>Overlay track</source>
      <translation>Rãnh lớp phủ</translation>
    </message>
    <message>
      <source>Packing {name}</source>
      <translation>Đang đóng gói {name}</translation>
    </message>
    <message>
      <source>Padding across</source>
      <translation>Đệm ngang</translation>
    </message>
    <message>
      <source>Padding down</source>
      <translation>Đệm dọc</translation>
    </message>
    <message>
      <source>Page {number}</source>
      <translation>Trang {number}</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Lia xuống</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Lia lên</translation>
    </message>
    <message>
      <source>Panel</source>
      <translation>Bảng</translation>
    </message>
    <message>
      <source>Paris</source>
      <translation>Paris</translation>
    </message>
    <message>
      <source>Part of the picture</source>
      <translation>Phần của hình</translation>
    </message>
    <message>
      <source>Parts of the reel were encoded differently and cannot be joined.</source>
      <translation>Các phần của reel được mã hóa khác nhau nên không ghép được.</translation>
    </message>
    <message>
      <source>Passphrase of the workspace</source>
      <translation>Cụm mật khẩu của không gian làm việc</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Dán</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Tạm dừng</translation>
    </message>
    <message>
      <source>Pause publishing</source>
      <translation>Tạm dừng đăng</translation>
    </message>
    <message>
      <source>Pause the queue</source>
      <translation>Tạm dừng hàng đợi</translation>
    </message>
    <message>
      <source>People and blogs</source>
      <translation>Con người và blog</translation>
    </message>
    <message>
      <source>Pets and animals</source>
      <translation>Thú cưng và động vật</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Hình ảnh</translation>
    </message>
    <message>
      <source>Picture in picture</source>
      <translation>Hình trong hình</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Hình ảnh</translation>
    </message>
    <message>
      <source>Pictures and videos with a longer side are refused: they could exhaust the memory.</source>
      <translation>Hình ảnh và video có cạnh dài hơn sẽ bị từ chối vì có thể làm cạn bộ nhớ.</translation>
    </message>
    <message>
      <source>Pictures with more megapixels are refused: they could exhaust the memory.</source>
      <translation>Hình ảnh có nhiều megapixel hơn sẽ bị từ chối vì có thể làm cạn bộ nhớ.</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>Đoạn cắt</translation>
    </message>
    <message>
      <source>Piece {span}</source>
      <translation>Đoạn cắt {span}</translation>
    </message>
    <message>
      <source>Placeholder</source>
      <translation>Ô giữ chỗ</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Các trang</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Đơn giản</translation>
    </message>
    <message>
      <source>Plan a post</source>
      <translation>Lên lịch một bài đăng</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Đã lên lịch</translation>
    </message>
    <message>
      <source>Planned anew.</source>
      <translation>Đã lên lịch lại.</translation>
    </message>
    <message>
      <source>Planned posts for it stay in the calendar and do not go out until it is connected again. What is published stays where it is.</source>
      <translation>Các bài đăng đã lên lịch cho tài khoản này vẫn nằm trong lịch và không được đăng cho đến khi kết nối lại. Bài đã đăng vẫn ở nguyên đó.</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Phát</translation>
    </message>
    <message>
      <source>Play backward, faster</source>
      <translation>Phát lùi, nhanh hơn</translation>
    </message>
    <message>
      <source>Play forward, faster</source>
      <translation>Phát tới, nhanh hơn</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Phát hoặc tạm dừng</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>Phát</translation>
    </message>
    <message>
      <source>Please report this with the details.</source>
      <translation>Vui lòng báo lỗi này kèm phần chi tiết.</translation>
    </message>
    <message>
      <source>Please report this.</source>
      <translation>Vui lòng báo lỗi này.</translation>
    </message>
    <message>
      <source>Plug it in again, or choose another microphone.</source>
      <translation>Hãy cắm lại, hoặc chọn micrô khác.</translation>
    </message>
    <message>
      <source>Pop</source>
      <translation>Bật ra</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Dọc</translation>
    </message>
    <message>
      <source>Portrait, 4:5 (feed)</source>
      <translation>Dọc, 4:5 (bảng tin)</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Vị trí</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Bài đăng</translation>
    </message>
    <message>
      <source>Post directly</source>
      <translation>Đăng trực tiếp</translation>
    </message>
    <message numerus="yes">
      <source>Post if under {count} h late</source>
      <translation>
        <numerusform>Đăng nếu trễ dưới {count} giờ</numerusform>
      </translation>
    </message>
    <message>
      <source>Post now</source>
      <translation>Đăng ngay</translation>
    </message>
    <message>
      <source>Post or delete some of them in the TikTok app, then try again.</source>
      <translation>Hãy đăng hoặc xóa bớt trong ứng dụng TikTok, rồi thử lại.</translation>
    </message>
    <message>
      <source>Post this</source>
      <translation>Đăng tệp này</translation>
    </message>
    <message>
      <source>Post this reel</source>
      <translation>Đăng reel này</translation>
    </message>
    <message>
      <source>Post videos directly</source>
      <translation>Đăng video trực tiếp</translation>
    </message>
    <message>
      <source>Posters, film strips and covers</source>
      <translation>Hình đại diện, dải phim và ảnh bìa</translation>
    </message>
    <message>
      <source>Posting slots</source>
      <translation>Khung giờ đăng</translation>
    </message>
    <message>
      <source>Posting slots of {platform}</source>
      <translation>Khung giờ đăng của {platform}</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Bài đăng</translation>
    </message>
    <message>
      <source>Posts are planned in it. Its queue is paused: if the workspace is also in use elsewhere, they would be published twice. Let it go on when this is the only one.</source>
      <translation>Trong đó có bài đã lên lịch. Hàng đợi đang tạm dừng: nếu không gian làm việc này còn được dùng ở nơi khác, các bài sẽ bị đăng hai lần. Hãy cho chạy tiếp khi đây là bản duy nhất.</translation>
    </message>
    <message>
      <source>Posts that are waiting for it go out after the sign-in.</source>
      <translation>Các bài đang chờ tài khoản này sẽ lên sau khi đăng nhập.</translation>
    </message>
    <message>
      <source>Posts that came due while the app was closed</source>
      <translation>Bài đến giờ khi ứng dụng đã đóng</translation>
    </message>
    <message>
      <source>Posts with a time stand here before they go out, while they do, and after.</source>
      <translation>Bài đăng đã hẹn giờ nằm ở đây trước, trong và sau khi đăng.</translation>
    </message>
    <message>
      <source>Posts with a time stand here, in the order they go out. Plan one, or turn to another month.</source>
      <translation>Bài đăng đã hẹn giờ nằm ở đây theo thứ tự đăng. Hãy lên lịch một bài, hoặc chuyển sang tháng khác.</translation>
    </message>
    <message>
      <source>Post…</source>
      <translation>Đăng…</translation>
    </message>
    <message>
      <source>Practise: publish to simulators on this computer only</source>
      <translation>Luyện tập: chỉ đăng tới trình mô phỏng trên máy này</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Đang chuẩn bị</translation>
    </message>
    <message>
      <source>Preparing a file</source>
      <translation>Đang chuẩn bị tệp</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Xem trước</translation>
    </message>
    <message>
      <source>Preview for</source>
      <translation>Xem trước cho</translation>
    </message>
    <message>
      <source>Preview on the whole screen</source>
      <translation>Xem trước toàn màn hình</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Trước</translation>
    </message>
    <message>
      <source>Previous cut</source>
      <translation>Điểm cắt trước</translation>
    </message>
    <message>
      <source>Previous marker</source>
      <translation>Điểm đánh dấu trước</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>In…</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Sản phẩm</translation>
    </message>
    <message>
      <source>Progress bar</source>
      <translation>Thanh tiến trình</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>Tiến trình nhập</translation>
    </message>
    <message>
      <source>Progress of the render</source>
      <translation>Tiến trình kết xuất</translation>
    </message>
    <message>
      <source>Progress of the running work</source>
      <translation>Tiến trình việc đang chạy</translation>
    </message>
    <message>
      <source>Progress of {title}</source>
      <translation>Tiến trình của {title}</translation>
    </message>
    <message>
      <source>Promotes my own brand</source>
      <translation>Quảng bá thương hiệu của tôi</translation>
    </message>
    <message>
      <source>Properties</source>
      <translation>Thuộc tính</translation>
    </message>
    <message>
      <source>Proxies of large videos</source>
      <translation>Bản nhẹ của video lớn</translation>
    </message>
    <message>
      <source>Publish again</source>
      <translation>Đăng lại</translation>
    </message>
    <message>
      <source>Publish approved posts only</source>
      <translation>Chỉ đăng bài đã duyệt</translation>
    </message>
    <message>
      <source>Publish from here</source>
      <translation>Đăng từ đây</translation>
    </message>
    <message>
      <source>Publish if late by less than</source>
      <translation>Đăng nếu trễ không quá</translation>
    </message>
    <message>
      <source>Publish if not too late</source>
      <translation>Đăng nếu chưa quá trễ</translation>
    </message>
    <message>
      <source>Publish it again if that was a mistake.</source>
      <translation>Hãy đăng lại nếu đó là nhầm lẫn.</translation>
    </message>
    <message>
      <source>Publish it again?</source>
      <translation>Đăng lại?</translation>
    </message>
    <message>
      <source>Publish it now, plan it anew, or skip it.</source>
      <translation>Đăng ngay, lên lịch lại, hoặc bỏ qua.</translation>
    </message>
    <message>
      <source>Publish now</source>
      <translation>Đăng ngay</translation>
    </message>
    <message>
      <source>Publish them if they are not too late, always ask, or skip them.</source>
      <translation>Đăng nếu chưa quá trễ, luôn hỏi, hoặc bỏ qua.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Đã đăng</translation>
    </message>
    <message>
      <source>Published  {platform}: {link}</source>
      <translation>Đã đăng  {platform}: {link}</translation>
    </message>
    <message>
      <source>Published, not visible yet</source>
      <translation>Đã đăng, chưa hiện ra</translation>
    </message>
    <message>
      <source>Publishing</source>
      <translation>Đăng bài</translation>
    </message>
    <message>
      <source>Publishing</source>
      <comment>is going on</comment>
      <translation>Đang đăng</translation>
    </message>
    <message>
      <source>Publishing is paused</source>
      <translation>Việc đăng đang tạm dừng</translation>
    </message>
    <message>
      <source>Publishing it in the sandbox</source>
      <translation>Đang đăng trong môi trường thử</translation>
    </message>
    <message>
      <source>Push down</source>
      <translation>Đẩy xuống</translation>
    </message>
    <message>
      <source>Push left</source>
      <translation>Đẩy sang trái</translation>
    </message>
    <message>
      <source>Push right</source>
      <translation>Đẩy sang phải</translation>
    </message>
    <message>
      <source>Push up</source>
      <translation>Đẩy lên</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Khôi phục</translation>
    </message>
    <message>
      <source>Put first</source>
      <translation>Đưa lên đầu</translation>
    </message>
    <message>
      <source>Put in as</source>
      <translation>Thêm vào</translation>
    </message>
    <message>
      <source>Put into the bin</source>
      <translation>Bỏ vào thùng rác</translation>
    </message>
    <message>
      <source>Put it away</source>
      <translation>Cất đi</translation>
    </message>
    <message>
      <source>Put it back from a copy of the folder, or open the library with its recovery key.</source>
      <translation>Hãy khôi phục từ một bản sao của thư mục, hoặc mở thư viện bằng khóa khôi phục.</translation>
    </message>
    <message>
      <source>Put it back from a copy, or remove it and connect your accounts again.</source>
      <translation>Hãy khôi phục từ một bản sao, hoặc xóa đi rồi kết nối lại các tài khoản.</translation>
    </message>
    <message>
      <source>Put it back where it was, or choose another file.</source>
      <translation>Đặt lại vào chỗ cũ, hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>Put music in first.</source>
      <translation>Hãy thêm nhạc trước.</translation>
    </message>
    <message>
      <source>Put music under the clips, or choose clips that lie over it.</source>
      <translation>Hãy đặt nhạc dưới các đoạn phim, hoặc chọn đoạn phim nằm trên nhạc.</translation>
    </message>
    <message>
      <source>Put over the picture</source>
      <translation>Đặt lên trên hình</translation>
    </message>
    <message>
      <source>Put right what the check list says, or leave the account out.</source>
      <translation>Hãy sửa theo danh sách kiểm tra, hoặc bỏ tài khoản này ra.</translation>
    </message>
    <message>
      <source>Put the files back, or point to where they are now.</source>
      <translation>Hãy đặt lại các tệp, hoặc chỉ ra chúng đang ở đâu.</translation>
    </message>
    <message>
      <source>Put the workspace away</source>
      <translation>Cất không gian làm việc</translation>
    </message>
    <message>
      <source>Put the workspace on a local drive.</source>
      <translation>Hãy đặt không gian làm việc trên ổ đĩa của máy.</translation>
    </message>
    <message>
      <source>Put this backup in the place of the library?</source>
      <translation>Thay thư viện bằng bản sao lưu này?</translation>
    </message>
    <message>
      <source>Put this workspace away?</source>
      <translation>Cất không gian làm việc này?</translation>
    </message>
    <message>
      <source>Python {version}</source>
      <translation>Python {version}</translation>
    </message>
    <message>
      <source>Python {version} is not supported.</source>
      <translation>Không hỗ trợ Python {version}.</translation>
    </message>
    <message>
      <source>Qt draws without a window</source>
      <translation>Qt vẽ được không cần cửa sổ</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Chất lượng</translation>
    </message>
    <message>
      <source>Quarter quality</source>
      <translation>Chất lượng một phần tư</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Hàng đợi</translation>
    </message>
    <message>
      <source>Quieter by 1 dB</source>
      <translation>Nhỏ hơn 1 dB</translation>
    </message>
    <message>
      <source>Quieter than places play: {value} LUFS, they play at {target}.</source>
      <translation>Nhỏ hơn mức các nơi phát: {value} LUFS, các nơi phát ở {target}.</translation>
    </message>
    <message>
      <source>Quieter while somebody speaks</source>
      <translation>Nhỏ hơn khi có người nói</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Thoát</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Trích dẫn</translation>
    </message>
    <message>
      <source>REVIEW</source>
      <translation>XÉT DUYỆT</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>Xếp hạng</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>Xếp hạng</translation>
    </message>
    <message>
      <source>Razor: click to split</source>
      <translation>Dao cắt: bấm để tách</translation>
    </message>
    <message>
      <source>Read on {date}: {origin}</source>
      <translation>Đọc ngày {date}: {origin}</translation>
    </message>
    <message>
      <source>Read the counts again</source>
      <translation>Đọc lại số liệu</translation>
    </message>
    <message>
      <source>Reading your reels</source>
      <translation>Đang đọc các reel của bạn</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Sẵn sàng</translation>
    </message>
    <message>
      <source>Ready to render</source>
      <translation>Sẵn sàng kết xuất</translation>
    </message>
    <message>
      <source>Ready. Open the activity panel</source>
      <translation>Sẵn sàng. Mở bảng hoạt động</translation>
    </message>
    <message>
      <source>Realistic pictures or sound that were made or changed with AI. YouTube shows a label.</source>
      <translation>Hình ảnh hoặc âm thanh giống thật được tạo hay thay đổi bằng AI. YouTube sẽ hiện nhãn.</translation>
    </message>
    <message>
      <source>Reconnect</source>
      <translation>Kết nối lại</translation>
    </message>
    <message>
      <source>Reconnect and leave every box ticked.</source>
      <translation>Hãy kết nối lại và để nguyên mọi ô đã đánh dấu.</translation>
    </message>
    <message>
      <source>Reconnect the account and leave every box ticked.</source>
      <translation>Hãy kết nối lại tài khoản và để nguyên mọi ô đã đánh dấu.</translation>
    </message>
    <message>
      <source>Reconnect {account}</source>
      <translation>Kết nối lại {account}</translation>
    </message>
    <message>
      <source>Reconnect {platform}</source>
      <translation>Kết nối lại {platform}</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Ghi âm</translation>
    </message>
    <message>
      <source>Record a voice</source>
      <translation>Ghi âm giọng nói</translation>
    </message>
    <message>
      <source>Record again, a little longer.</source>
      <translation>Hãy ghi lại, lâu hơn một chút.</translation>
    </message>
    <message>
      <source>Recording, {seconds} s</source>
      <translation>Đang ghi âm, {seconds} giây</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Khóa khôi phục</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Hình chữ nhật</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Làm lại</translation>
    </message>
    <message>
      <source>Redo: {step}</source>
      <translation>Làm lại: {step}</translation>
    </message>
    <message>
      <source>Reel</source>
      <translation>Reel</translation>
    </message>
    <message>
      <source>Reels</source>
      <translation>Reel</translation>
    </message>
    <message>
      <source>Regular</source>
      <translation>Thường</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Gỡ</translation>
    </message>
    <message>
      <source>Release placeholder</source>
      <translation>Gỡ ô giữ chỗ</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Nhận xét</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Gỡ bỏ</translation>
    </message>
    <message>
      <source>Remove Brova Desktop in your Google account's settings, then sign in again.</source>
      <translation>Hãy xóa Brova Desktop trong cài đặt tài khoản Google của bạn, rồi đăng nhập lại.</translation>
    </message>
    <message>
      <source>Remove a tag</source>
      <translation>Bỏ một thẻ</translation>
    </message>
    <message>
      <source>Remove marker</source>
      <translation>Xóa điểm đánh dấu</translation>
    </message>
    <message>
      <source>Remove one that nobody needs.</source>
      <translation>Hãy xóa một mẫu không ai cần.</translation>
    </message>
    <message>
      <source>Remove the collection</source>
      <translation>Xóa bộ sưu tập</translation>
    </message>
    <message>
      <source>Remove the collection?</source>
      <translation>Xóa bộ sưu tập?</translation>
    </message>
    <message>
      <source>Remove the colour table</source>
      <translation>Gỡ bảng màu</translation>
    </message>
    <message>
      <source>Remove the demo</source>
      <translation>Xóa bản demo</translation>
    </message>
    <message>
      <source>Remove the demo?</source>
      <translation>Xóa bản demo?</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Bỏ bộ lọc {name}</translation>
    </message>
    <message>
      <source>Remove the saved filter</source>
      <translation>Xóa bộ lọc đã lưu</translation>
    </message>
    <message>
      <source>Remove the tag {tag}</source>
      <translation>Bỏ thẻ {tag}</translation>
    </message>
    <message>
      <source>Remove this caption</source>
      <translation>Xóa phụ đề này</translation>
    </message>
    <message>
      <source>Remove track</source>
      <translation>Xóa rãnh</translation>
    </message>
    <message>
      <source>Remove transition</source>
      <translation>Xóa chuyển cảnh</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Đổi tên</translation>
    </message>
    <message>
      <source>Rename reel</source>
      <translation>Đổi tên reel</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>Đổi tên bộ sưu tập</translation>
    </message>
    <message>
      <source>Rename the file.</source>
      <translation>Hãy đổi tên tệp.</translation>
    </message>
    <message>
      <source>Rename the workspace</source>
      <translation>Đổi tên không gian làm việc</translation>
    </message>
    <message>
      <source>Rename track</source>
      <translation>Đổi tên rãnh</translation>
    </message>
    <message>
      <source>Render</source>
      <translation>Kết xuất</translation>
    </message>
    <message>
      <source>Render again without the cache.</source>
      <translation>Hãy kết xuất lại không dùng bộ nhớ đệm.</translation>
    </message>
    <message>
      <source>Render quality</source>
      <translation>Chất lượng kết xuất</translation>
    </message>
    <message>
      <source>Render workers</source>
      <translation>Số tiến trình kết xuất</translation>
    </message>
    <message>
      <source>Rendered</source>
      <translation>Đã kết xuất</translation>
    </message>
    <message>
      <source>Rendered pieces</source>
      <translation>Các phần đã kết xuất</translation>
    </message>
    <message>
      <source>Rendered pieces, previews and proxies; the oldest go first. Everything in it can be made again.</source>
      <translation>Các phần đã kết xuất, bản xem trước và bản nhẹ; cái cũ nhất bị xóa trước. Mọi thứ trong đó đều có thể tạo lại.</translation>
    </message>
    <message>
      <source>Rendering</source>
      <translation>Kết xuất</translation>
    </message>
    <message>
      <source>Rendering</source>
      <comment>is going on</comment>
      <translation>Đang kết xuất</translation>
    </message>
    <message>
      <source>Rendering {name}</source>
      <translation>Đang kết xuất {name}</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Lặp lại</translation>
    </message>
    <message>
      <source>Replace file</source>
      <translation>Thay tệp</translation>
    </message>
    <message>
      <source>Replace the selected clip</source>
      <translation>Thay đoạn phim đang chọn</translation>
    </message>
    <message>
      <source>Replace with a file</source>
      <translation>Thay bằng tệp</translation>
    </message>
    <message>
      <source>Replace with the chosen material</source>
      <translation>Thay bằng tư liệu đã chọn</translation>
    </message>
    <message>
      <source>Replace {name}</source>
      <translation>Thay {name}</translation>
    </message>
    <message>
      <source>Reset the colours</source>
      <translation>Đặt lại màu</translation>
    </message>
    <message>
      <source>Reset the picture</source>
      <translation>Đặt lại hình</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Khôi phục</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
      <source>Restore the newest backup (brova workspace restore).</source>
      <translation>Hãy khôi phục bản sao lưu mới nhất (brova workspace restore).</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Xét duyệt</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Phải</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>Phải sang trái</translation>
    </message>
    <message>
      <source>Riyadh</source>
      <translation>Riyadh</translation>
    </message>
    <message>
      <source>Rome</source>
      <translation>Rome</translation>
    </message>
    <message>
      <source>Rotation</source>
      <translation>Góc xoay</translation>
    </message>
    <message>
      <source>Rotation at the end</source>
      <translation>Góc xoay lúc cuối</translation>
    </message>
    <message>
      <source>Roundness</source>
      <translation>Độ bo góc</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Hàng</translation>
    </message>
    <message>
      <source>Row {row}: {name}</source>
      <translation>Hàng {row}: {name}</translation>
    </message>
    <message>
      <source>Rows of the sheet</source>
      <translation>Các hàng của bảng</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Đang chạy</translation>
    </message>
    <message>
      <source>Safe zone</source>
      <translation>Vùng an toàn</translation>
    </message>
    <message>
      <source>Safe zones</source>
      <translation>Vùng an toàn</translation>
    </message>
    <message>
      <source>Safe zones: {what}</source>
      <translation>Vùng an toàn: {what}</translation>
    </message>
    <message>
      <source>Same as all</source>
      <translation>Giống tất cả</translation>
    </message>
    <message>
      <source>Same files as all</source>
      <translation>Cùng tệp với tất cả</translation>
    </message>
    <message>
      <source>Sandbox</source>
      <translation>Môi trường thử</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>Độ bão hòa</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Lưu</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Lưu thành PDF…</translation>
    </message>
    <message>
      <source>Save as a draft</source>
      <translation>Lưu làm bản nháp</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>Lưu thành tệp</translation>
    </message>
    <message>
      <source>Save as a template</source>
      <translation>Lưu làm mẫu</translation>
    </message>
    <message>
      <source>Save as a template…</source>
      <translation>Lưu làm mẫu…</translation>
    </message>
    <message>
      <source>Save for another editor</source>
      <translation>Lưu cho trình dựng khác</translation>
    </message>
    <message>
      <source>Save for another editor (OpenTimelineIO)</source>
      <translation>Lưu cho trình dựng khác (OpenTimelineIO)</translation>
    </message>
    <message>
      <source>Save for another editor (OpenTimelineIO)…</source>
      <translation>Lưu cho trình dựng khác (OpenTimelineIO)…</translation>
    </message>
    <message>
      <source>Save it as JPEG or PNG and choose that file.</source>
      <translation>Hãy lưu thành JPEG hoặc PNG rồi chọn tệp đó.</translation>
    </message>
    <message>
      <source>Save it as PNG and choose that file.</source>
      <translation>Hãy lưu thành PNG rồi chọn tệp đó.</translation>
    </message>
    <message>
      <source>Save it as a plain SVG or as PNG and choose that file.</source>
      <translation>Hãy lưu thành SVG thuần hoặc PNG rồi chọn tệp đó.</translation>
    </message>
    <message>
      <source>Save it smaller and choose that file.</source>
      <translation>Hãy lưu nhỏ hơn rồi chọn tệp đó.</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>Lưu ngay</translation>
    </message>
    <message>
      <source>Save the captions</source>
      <translation>Lưu phụ đề</translation>
    </message>
    <message>
      <source>Save the captions…</source>
      <translation>Lưu phụ đề…</translation>
    </message>
    <message>
      <source>Save the sound</source>
      <translation>Lưu âm thanh</translation>
    </message>
    <message>
      <source>Save the sound…</source>
      <translation>Lưu âm thanh…</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Lưu bộ lọc này</translation>
    </message>
    <message>
      <source>Save this frame as a picture</source>
      <translation>Lưu khung hình này thành ảnh</translation>
    </message>
    <message>
      <source>Save this frame as a picture…</source>
      <translation>Lưu khung hình này thành ảnh…</translation>
    </message>
    <message>
      <source>Save this page as PDF</source>
      <translation>Lưu trang này thành PDF</translation>
    </message>
    <message>
      <source>Save yours as a copy, or open the other one.</source>
      <translation>Hãy lưu bản của bạn thành bản sao, hoặc mở bản kia.</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Đã lưu</translation>
    </message>
    <message>
      <source>Saved at {time}.</source>
      <translation>Đã lưu lúc {time}.</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
      <source>Saved just now</source>
      <translation>Vừa lưu xong</translation>
    </message>
    <message>
      <source>Saving</source>
      <translation>Đang lưu</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Đang lưu…</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Tỷ lệ</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Lên lịch</translation>
    </message>
    <message numerus="yes">
      <source>Schedule {count} posts</source>
      <translation>
        <numerusform>Lên lịch {count} bài đăng</numerusform>
      </translation>
    </message>
    <message>
      <source>Science and technology</source>
      <translation>Khoa học và công nghệ</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Tìm kiếm</translation>
    </message>
    <message>
      <source>Search actions and keys</source>
      <translation>Tìm lệnh và phím</translation>
    </message>
    <message>
      <source>Search actions, media, reels and posts</source>
      <translation>Tìm lệnh, tệp media, reel và bài đăng</translation>
    </message>
    <message>
      <source>Search media</source>
      <translation>Tìm tệp media</translation>
    </message>
    <message>
      <source>Search music</source>
      <translation>Tìm nhạc</translation>
    </message>
    <message>
      <source>Search posts</source>
      <translation>Tìm bài đăng</translation>
    </message>
    <message>
      <source>Search reels</source>
      <translation>Tìm reel</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Tìm trong cài đặt</translation>
    </message>
    <message>
      <source>Search titles, tags, captions</source>
      <translation>Tìm tiêu đề, thẻ, chú thích</translation>
    </message>
    <message>
      <source>Seconds (12.5), a clock time (1:02.5) or frames (375f)</source>
      <translation>Giây (12.5), giờ phút (1:02.5) hoặc khung hình (375f)</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Các phần</translation>
    </message>
    <message>
      <source>See how many followers the account has</source>
      <translation>Xem tài khoản có bao nhiêu người theo dõi</translation>
    </message>
    <message>
      <source>See how the account's public videos do</source>
      <translation>Xem kết quả của các video công khai trong tài khoản</translation>
    </message>
    <message>
      <source>See it published</source>
      <translation>Xem bài được đăng</translation>
    </message>
    <message>
      <source>See reports: shares and time watched</source>
      <translation>Xem báo cáo: lượt chia sẻ và thời gian xem</translation>
    </message>
    <message>
      <source>See the channel, its videos and how they do</source>
      <translation>Xem kênh, các video và kết quả của chúng</translation>
    </message>
    <message>
      <source>See the handle and the profile of the account</source>
      <translation>Xem tên người dùng và hồ sơ của tài khoản</translation>
    </message>
    <message>
      <source>See the name and picture of the account</source>
      <translation>Xem tên và ảnh của tài khoản</translation>
    </message>
    <message>
      <source>See what is connected with: brova accounts list</source>
      <translation>Xem những gì đã kết nối bằng: brova accounts list</translation>
    </message>
    <message>
      <source>See what there is with: brova assets list</source>
      <translation>Xem hiện có gì bằng: brova assets list</translation>
    </message>
    <message>
      <source>See whether another program uses it, and whether the system allows it.</source>
      <translation>Hãy xem có chương trình khác đang dùng micrô không, và hệ thống có cho phép không.</translation>
    </message>
    <message>
      <source>See why</source>
      <translation>Xem lý do</translation>
    </message>
    <message>
      <source>Select a clip first.</source>
      <translation>Hãy chọn một đoạn phim trước.</translation>
    </message>
    <message>
      <source>Select a file to play it, and to edit its title, tags and status.</source>
      <translation>Chọn một tệp để phát và để sửa tiêu đề, thẻ và trạng thái.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Chọn tất cả</translation>
    </message>
    <message>
      <source>Select captions that follow each other first.</source>
      <translation>Hãy chọn các phụ đề liền nhau trước.</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
      <source>Select on the track above</source>
      <translation>Chọn trên rãnh phía trên</translation>
    </message>
    <message>
      <source>Select on the track below</source>
      <translation>Chọn trên rãnh phía dưới</translation>
    </message>
    <message>
      <source>Select one clip first.</source>
      <translation>Hãy chọn một đoạn phim trước.</translation>
    </message>
    <message>
      <source>Select one clip of the main track first.</source>
      <translation>Hãy chọn một đoạn phim trên rãnh chính trước.</translation>
    </message>
    <message>
      <source>Select one item first.</source>
      <translation>Hãy chọn một mục trước.</translation>
    </message>
    <message>
      <source>Select one to see its properties.</source>
      <translation>Chọn một mục để xem thuộc tính.</translation>
    </message>
    <message>
      <source>Select something on the timeline.</source>
      <translation>Hãy chọn gì đó trên dòng thời gian.</translation>
    </message>
    <message>
      <source>Select the next item</source>
      <translation>Chọn mục tiếp theo</translation>
    </message>
    <message>
      <source>Select the previous item</source>
      <translation>Chọn mục trước</translation>
    </message>
    <message>
      <source>Semibold</source>
      <translation>Hơi đậm</translation>
    </message>
    <message>
      <source>Send it again if it is to go out.</source>
      <translation>Hãy gửi lại nếu bài cần được đăng.</translation>
    </message>
    <message>
      <source>Send the video again.</source>
      <translation>Hãy gửi lại video.</translation>
    </message>
    <message>
      <source>Send the video to the TikTok inbox, or make the account private and post for yourself only.</source>
      <translation>Hãy gửi video vào hộp thư TikTok, hoặc đặt tài khoản thành riêng tư và chỉ đăng cho mình bạn xem.</translation>
    </message>
    <message>
      <source>Send to my TikTok inbox</source>
      <translation>Gửi vào hộp thư TikTok của tôi</translation>
    </message>
    <message>
      <source>Send to the app's inbox</source>
      <translation>Gửi vào hộp thư của ứng dụng</translation>
    </message>
    <message>
      <source>Send videos to the inbox of the account</source>
      <translation>Gửi video vào hộp thư của tài khoản</translation>
    </message>
    <message>
      <source>Seoul</source>
      <translation>Seoul</translation>
    </message>
    <message>
      <source>Set all transitions</source>
      <translation>Đặt cho mọi chuyển cảnh</translation>
    </message>
    <message>
      <source>Set an in and an out point first.</source>
      <translation>Hãy đặt điểm vào và điểm ra trước.</translation>
    </message>
    <message>
      <source>Set by {variable} outside.</source>
      <translation>Được {variable} đặt từ bên ngoài.</translation>
    </message>
    <message>
      <source>Set the tempo of the music</source>
      <translation>Đặt nhịp độ nhạc</translation>
    </message>
    <message>
      <source>Set transition</source>
      <translation>Đặt chuyển cảnh</translation>
    </message>
    <message>
      <source>Set up again with installer/run.sh (or installer\run.cmd).</source>
      <translation>Hãy thiết lập lại bằng installer/run.sh (hoặc installer\run.cmd).</translation>
    </message>
    <message>
      <source>Set up the consent screen. While it is in status Testing, add your account as a test user; Google ends such sign-ins after 7 days and does not always say so beforehand. Publish the app to avoid that.</source>
      <translation>Thiết lập màn hình xin phép (consent screen). Khi trạng thái là Testing, hãy thêm tài khoản của bạn làm người dùng thử nghiệm; Google kết thúc các lần đăng nhập này sau 7 ngày và không phải lúc nào cũng báo trước. Hãy phát hành ứng dụng để tránh điều đó.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Cài đặt</translation>
    </message>
    <message>
      <source>Shadow</source>
      <translation>Bóng đổ</translation>
    </message>
    <message>
      <source>Shanghai</source>
      <translation>Thượng Hải</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Hình khối</translation>
    </message>
    <message>
      <source>Shape</source>
      <comment>aspect</comment>
      <translation>Khung hình</translation>
    </message>
    <message>
      <source>Shapes and counters</source>
      <translation>Hình khối và bộ đếm</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Lượt chia sẻ</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Bảng tính</translation>
    </message>
    <message>
      <source>Shift: add to the selection</source>
      <translation>Shift: chọn thêm</translation>
    </message>
    <message>
      <source>Shorten it</source>
      <translation>Rút ngắn</translation>
    </message>
    <message>
      <source>Shorten it or divide it into several texts.</source>
      <translation>Hãy rút ngắn hoặc chia thành nhiều văn bản.</translation>
    </message>
    <message>
      <source>Shorten it to 15 minutes, or verify the channel's phone number on youtube.com/verify.</source>
      <translation>Hãy rút xuống 15 phút, hoặc xác minh số điện thoại của kênh tại youtube.com/verify.</translation>
    </message>
    <message>
      <source>Shorten the video or choose another one.</source>
      <translation>Hãy rút ngắn video hoặc chọn video khác.</translation>
    </message>
    <message>
      <source>Shorten them: {mistakes}.</source>
      <translation>Hãy rút ngắn: {mistakes}.</translation>
    </message>
    <message>
      <source>Shorter transition</source>
      <translation>Rút ngắn chuyển cảnh</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Hiện</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Hiện toàn bộ</translation>
    </message>
    <message>
      <source>Show all of it, black around</source>
      <translation>Hiện toàn bộ, nền đen xung quanh</translation>
    </message>
    <message>
      <source>Show all of it, blurred around</source>
      <translation>Hiện toàn bộ, làm mờ xung quanh</translation>
    </message>
    <message>
      <source>Show all of the reel</source>
      <translation>Hiện toàn bộ reel</translation>
    </message>
    <message>
      <source>Show as a grid</source>
      <translation>Hiện dạng lưới</translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>Hiện dạng danh sách</translation>
    </message>
    <message>
      <source>Show details</source>
      <translation>Hiện chi tiết</translation>
    </message>
    <message>
      <source>Show details of {title}</source>
      <translation>Hiện chi tiết của {title}</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Hiện trong thư mục</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Hiện trong thư mục chứa tệp</translation>
    </message>
    <message>
      <source>Show its window</source>
      <translation>Hiện cửa sổ đó</translation>
    </message>
    <message>
      <source>Show the end of the slow zoom</source>
      <translation>Hiện điểm cuối thu phóng chậm</translation>
    </message>
    <message>
      <source>Show the frame</source>
      <translation>Hiện khung</translation>
    </message>
    <message>
      <source>Show the recovery key</source>
      <translation>Hiện khóa khôi phục</translation>
    </message>
    <message>
      <source>Show the start of the slow zoom</source>
      <translation>Hiện điểm đầu thu phóng chậm</translation>
    </message>
    <message>
      <source>Show track</source>
      <translation>Hiện rãnh</translation>
    </message>
    <message>
      <source>Show what this is about</source>
      <translation>Hiện nội dung liên quan</translation>
    </message>
    <message>
      <source>Show where it is</source>
      <translation>Hiện vị trí của tệp</translation>
    </message>
    <message>
      <source>Show where it is now.</source>
      <translation>Hãy chỉ ra tệp đang ở đâu.</translation>
    </message>
    <message>
      <source>Show {track}</source>
      <translation>Hiện {track}</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Đăng nhập lại</translation>
    </message>
    <message>
      <source>Sign in again and allow it, when you want to.</source>
      <translation>Hãy đăng nhập lại và cho phép khi bạn muốn.</translation>
    </message>
    <message>
      <source>Sign in again and leave all permissions ticked.</source>
      <translation>Hãy đăng nhập lại và để nguyên mọi quyền đã đánh dấu.</translation>
    </message>
    <message>
      <source>Sign in again and leave every box ticked.</source>
      <translation>Hãy đăng nhập lại và để nguyên mọi ô đã đánh dấu.</translation>
    </message>
    <message>
      <source>Sign in again before that, so that planned posts go out.</source>
      <translation>Hãy đăng nhập lại trước lúc đó để các bài đã lên lịch được đăng.</translation>
    </message>
    <message>
      <source>Sign in again if the account stays without connection.</source>
      <translation>Hãy đăng nhập lại nếu tài khoản vẫn chưa kết nối.</translation>
    </message>
    <message>
      <source>Sign in again.</source>
      <translation>Hãy đăng nhập lại.</translation>
    </message>
    <message>
      <source>Sign in again; the answer is valid for a few minutes and once only.</source>
      <translation>Hãy đăng nhập lại; kết quả chỉ có hiệu lực vài phút và dùng được một lần.</translation>
    </message>
    <message>
      <source>Sign in again; the post goes out then.</source>
      <translation>Hãy đăng nhập lại; khi đó bài sẽ được đăng.</translation>
    </message>
    <message>
      <source>Sign in as an owner of the channel.</source>
      <translation>Hãy đăng nhập với tư cách chủ sở hữu kênh.</translation>
    </message>
    <message>
      <source>Sign in as {account}, or connect {other} as an account of its own.</source>
      <translation>Hãy đăng nhập bằng {account}, hoặc kết nối {other} như một tài khoản riêng.</translation>
    </message>
    <message>
      <source>Sign in on TikTok's page for developers and create an app. Any TikTok account will do.</source>
      <translation>Đăng nhập vào trang TikTok dành cho nhà phát triển và tạo một ứng dụng. Tài khoản TikTok nào cũng được.</translation>
    </message>
    <message>
      <source>Sign in on youtube.com to see why.</source>
      <translation>Hãy đăng nhập youtube.com để xem lý do.</translation>
    </message>
    <message>
      <source>Sign in to {platform} in your browser</source>
      <translation>Đăng nhập {platform} trong trình duyệt của bạn</translation>
    </message>
    <message>
      <source>Singapore</source>
      <translation>Singapore</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Kích thước</translation>
    </message>
    <message>
      <source>Size of the canvas</source>
      <translation>Kích thước khung vẽ</translation>
    </message>
    <message>
      <source>Size of the preview</source>
      <translation>Kích thước bản xem trước</translation>
    </message>
    <message>
      <source>Size together</source>
      <translation>Tổng dung lượng</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Bỏ qua</translation>
    </message>
    <message>
      <source>Skip them</source>
      <translation>Bỏ qua các bài này</translation>
    </message>
    <message>
      <source>Slide</source>
      <translation>Trượt đoạn phim</translation>
    </message>
    <message>
      <source>Slide between the neighbours, a frame earlier</source>
      <translation>Trượt giữa hai đoạn kề bên, sớm hơn một khung hình</translation>
    </message>
    <message>
      <source>Slide between the neighbours, a frame later</source>
      <translation>Trượt giữa hai đoạn kề bên, muộn hơn một khung hình</translation>
    </message>
    <message>
      <source>Slide down</source>
      <translation>Trượt xuống</translation>
    </message>
    <message>
      <source>Slide left</source>
      <translation>Trượt sang trái</translation>
    </message>
    <message>
      <source>Slide right</source>
      <translation>Trượt sang phải</translation>
    </message>
    <message>
      <source>Slide up</source>
      <translation>Trượt lên</translation>
    </message>
    <message>
      <source>Slides the clip; its neighbours give and take</source>
      <translation>Trượt đoạn phim; hai đoạn kề bên dài ra và ngắn lại theo</translation>
    </message>
    <message>
      <source>Slip</source>
      <translation>Trượt nội dung</translation>
    </message>
    <message>
      <source>Slip the material a frame earlier</source>
      <translation>Trượt nội dung sớm hơn một khung hình</translation>
    </message>
    <message>
      <source>Slip the material a frame later</source>
      <translation>Trượt nội dung muộn hơn một khung hình</translation>
    </message>
    <message>
      <source>Slips the material under the clip; its edges stay</source>
      <translation>Trượt nội dung bên dưới đoạn phim; hai mép giữ nguyên</translation>
    </message>
    <message>
      <source>Slow zoom (Ken Burns)</source>
      <translation>Thu phóng chậm (Ken Burns)</translation>
    </message>
    <message>
      <source>Small copies of large videos, made in the background, make scrubbing smooth.</source>
      <translation>Bản sao nhỏ của video lớn, được tạo trong nền, giúp tua mượt.</translation>
    </message>
    <message>
      <source>Snap</source>
      <translation>Bắt dính</translation>
    </message>
    <message>
      <source>Snapchat Spotlight or Story</source>
      <translation>Snapchat Spotlight hoặc Story</translation>
    </message>
    <message>
      <source>Soft</source>
      <translation>Dịu</translation>
    </message>
    <message>
      <source>Softness</source>
      <translation>Độ mềm</translation>
    </message>
    <message>
      <source>Some transitions are shorter than wished: the clips have too little material.</source>
      <translation>Một số chuyển cảnh ngắn hơn mong muốn: đoạn phim có quá ít tư liệu.</translation>
    </message>
    <message>
      <source>Some words of {name} are too long or not allowed.</source>
      <translation>Một số nội dung chữ của {name} quá dài hoặc không được phép.</translation>
    </message>
    <message>
      <source>Somebody asked to publish it now.</source>
      <translation>Có người yêu cầu đăng ngay.</translation>
    </message>
    <message>
      <source>Somebody looked: it is not there. It is published again.</source>
      <translation>Có người đã xem: chưa có bài ở đó. Bài sẽ được đăng lại.</translation>
    </message>
    <message>
      <source>Somebody marked it as published.</source>
      <translation>Có người đã đánh dấu là đã đăng.</translation>
    </message>
    <message>
      <source>Something broke at TikTok while it worked on the video.</source>
      <translation>TikTok gặp sự cố khi đang xử lý video.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Đã xảy ra lỗi</translation>
    </message>
    <message>
      <source>Something went wrong inside Brova Desktop ({kind}).</source>
      <translation>Đã xảy ra lỗi bên trong Brova Desktop ({kind}).</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Sắp xếp theo</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Âm thanh</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Âm thanh</translation>
    </message>
    <message>
      <source>Sounds you import stand here: music, voices, effects.</source>
      <translation>Âm thanh bạn nhập sẽ nằm ở đây: nhạc, giọng nói, hiệu ứng.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Nguồn</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tốc độ</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Tách</translation>
    </message>
    <message>
      <source>Split all tracks</source>
      <translation>Tách mọi rãnh</translation>
    </message>
    <message>
      <source>Spoken word</source>
      <translation>Từ đang đọc</translation>
    </message>
    <message>
      <source>Sports</source>
      <translation>Thể thao</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>Phân bổ</translation>
    </message>
    <message>
      <source>Spread over posting slots…</source>
      <translation>Phân bổ vào các khung giờ đăng…</translation>
    </message>
    <message>
      <source>Spread over the posting slots?</source>
      <translation>Phân bổ vào các khung giờ đăng?</translation>
    </message>
    <message>
      <source>Spreading needs two pictures or videos at least.</source>
      <translation>Cần ít nhất hai hình ảnh hoặc video để phân bổ.</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>Vuông</translation>
    </message>
    <message>
      <source>Square and upright videos of up to 3 minutes become Shorts by themselves.</source>
      <translation>Video vuông và video dọc dài tối đa 3 phút tự động thành Shorts.</translation>
    </message>
    <message>
      <source>Square feed post (1:1)</source>
      <translation>Bài vuông trên bảng tin (1:1)</translation>
    </message>
    <message>
      <source>Square, 1:1 (feed)</source>
      <translation>Vuông, 1:1 (bảng tin)</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Chuẩn</translation>
    </message>
    <message>
      <source>Standard YouTube licence</source>
      <translation>Giấy phép chuẩn của YouTube</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Ngôi sao</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Bắt đầu</translation>
    </message>
    <message>
      <source>Start Brova Desktop once more.</source>
      <translation>Hãy khởi động Brova Desktop thêm lần nữa.</translation>
    </message>
    <message>
      <source>Start at the key frame before</source>
      <translation>Bắt đầu tại khung hình chính trước đó</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>Bắt đầu tại đây</translation>
    </message>
    <message>
      <source>Start of the slow zoom</source>
      <translation>Điểm đầu thu phóng chậm</translation>
    </message>
    <message>
      <source>Start the sign-in again.</source>
      <translation>Hãy bắt đầu đăng nhập lại.</translation>
    </message>
    <message>
      <source>Start the sign-in again; when the browser did not open, copy the address.</source>
      <translation>Hãy bắt đầu đăng nhập lại; nếu trình duyệt không mở, hãy sao chép địa chỉ.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Trạng thái</translation>
    </message>
    <message>
      <source>Stickers</source>
      <translation>Nhãn dán</translation>
    </message>
    <message>
      <source>Still</source>
      <translation>Đứng yên</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Dừng</translation>
    </message>
    <message>
      <source>Stop it and close</source>
      <translation>Dừng và đóng</translation>
    </message>
    <message>
      <source>Stop looking</source>
      <translation>Dừng tìm</translation>
    </message>
    <message>
      <source>Stop rendering</source>
      <translation>Dừng kết xuất</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Kiểu</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Tiêu đề phụ</translation>
    </message>
    <message>
      <source>Suggested frames</source>
      <translation>Khung hình gợi ý</translation>
    </message>
    <message>
      <source>Sydney</source>
      <translation>Sydney</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Đồng bộ</translation>
    </message>
    <message>
      <source>Sync {platform}</source>
      <translation>Đồng bộ {platform}</translation>
    </message>
    <message>
      <source>São Paulo</source>
      <translation>São Paulo</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Thẻ</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Thẻ</translation>
    </message>
    <message>
      <source>Take another copy of the file, or cut this part out.</source>
      <translation>Hãy dùng bản sao khác của tệp, hoặc cắt bỏ phần này.</translation>
    </message>
    <message>
      <source>Take back what is different here</source>
      <translation>Bỏ các điểm khác biệt ở đây</translation>
    </message>
    <message>
      <source>Take it down on the platform itself.</source>
      <translation>Hãy gỡ bài trên chính nền tảng đó.</translation>
    </message>
    <message>
      <source>Take out of the bin</source>
      <translation>Lấy ra khỏi thùng rác</translation>
    </message>
    <message>
      <source>Take out of the collection</source>
      <translation>Lấy ra khỏi bộ sưu tập</translation>
    </message>
    <message>
      <source>Taken back: sign in again</source>
      <translation>Quyền bị thu hồi: hãy đăng nhập lại</translation>
    </message>
    <message>
      <source>Tap</source>
      <translation>Gõ nhịp</translation>
    </message>
    <message>
      <source>Tap a beat of the music</source>
      <translation>Gõ một nhịp của nhạc</translation>
    </message>
    <message>
      <source>Tap the beat while the music plays</source>
      <translation>Gõ nhịp khi nhạc đang phát</translation>
    </message>
    <message numerus="yes">
      <source>Tap {count} times more.</source>
      <translation>
        <numerusform>Gõ thêm {count} lần nữa.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tehran</source>
      <translation>Tehran</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Nhiệt độ màu</translation>
    </message>
    <message>
      <source>Tempo of the music</source>
      <translation>Nhịp độ nhạc</translation>
    </message>
    <message>
      <source>Testimonial</source>
      <translation>Khách hàng nhận xét</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Văn bản</translation>
    </message>
    <message>
      <source>Text on the picture</source>
      <translation>Chữ trên hình</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Cỡ chữ</translation>
    </message>
    <message>
      <source>Text style</source>
      <translation>Kiểu chữ</translation>
    </message>
    <message>
      <source>Text to copy</source>
      <translation>Văn bản cần sao chép</translation>
    </message>
    <message>
      <source>That cannot be done with this kind of item.</source>
      <translation>Không thể làm vậy với loại mục này.</translation>
    </message>
    <message>
      <source>That does not belong on this kind of track.</source>
      <translation>Mục này không thuộc loại rãnh này.</translation>
    </message>
    <message>
      <source>That is in this reel already.</source>
      <translation>Reel này đã có rồi.</translation>
    </message>
    <message>
      <source>That is not (or no longer) part of this reel.</source>
      <translation>Đây không (hoặc không còn) là một phần của reel này.</translation>
    </message>
    <message>
      <source>The FFmpeg named in the settings does not run: {path}.</source>
      <translation>FFmpeg chỉ ra trong cài đặt không chạy được: {path}.</translation>
    </message>
    <message>
      <source>The FFmpeg named in the settings lacks {what}: {path}.</source>
      <translation>FFmpeg chỉ ra trong cài đặt thiếu {what}: {path}.</translation>
    </message>
    <message>
      <source>The TikTok app on your phone is too old for drafts of this kind.</source>
      <translation>Ứng dụng TikTok trên điện thoại của bạn quá cũ cho loại bản nháp này.</translation>
    </message>
    <message>
      <source>The TikTok inbox takes no caption: paste it in the app.</source>
      <translation>Hộp thư TikTok không nhận chú thích: hãy dán chú thích trong ứng dụng.</translation>
    </message>
    <message>
      <source>The TikTok sign-in has ended.</source>
      <translation>Phiên đăng nhập TikTok đã hết hạn.</translation>
    </message>
    <message>
      <source>The YouTube quota of your Google project is used up for today.</source>
      <translation>Hạn mức YouTube của dự án Google của bạn đã dùng hết hôm nay.</translation>
    </message>
    <message>
      <source>The account is not connected any more.</source>
      <translation>Tài khoản không còn kết nối.</translation>
    </message>
    <message>
      <source>The account was not connected</source>
      <translation>Tài khoản chưa được kết nối</translation>
    </message>
    <message>
      <source>The accounts have different times; a change here gives them all the same.</source>
      <translation>Các tài khoản có giờ khác nhau; sửa ở đây sẽ đặt cùng một giờ cho tất cả.</translation>
    </message>
    <message>
      <source>The address set for {service} cannot be used.</source>
      <translation>Địa chỉ đặt cho {service} không dùng được.</translation>
    </message>
    <message>
      <source>The animations together last longer than the item.</source>
      <translation>Các hoạt ảnh cộng lại dài hơn mục này.</translation>
    </message>
    <message>
      <source>The answer to renewing the sign-in of {account} was lost.</source>
      <translation>Kết quả gia hạn đăng nhập của {account} bị thất lạc.</translation>
    </message>
    <message>
      <source>The approval was taken back, because the post was edited.</source>
      <translation>Việc duyệt đã bị hủy vì bài đăng được sửa.</translation>
    </message>
    <message>
      <source>The archive {name} holds a file that would land outside of its folder.</source>
      <translation>Tệp lưu trữ {name} chứa một tệp sẽ nằm ngoài thư mục của nó.</translation>
    </message>
    <message>
      <source>The archive {name} is damaged or not one of Brova Desktop.</source>
      <translation>Tệp lưu trữ {name} bị hỏng hoặc không phải của Brova Desktop.</translation>
    </message>
    <message>
      <source>The backup folder {folder} is not there.</source>
      <translation>Không có thư mục sao lưu {folder}.</translation>
    </message>
    <message>
      <source>The backup holds the same as the library.</source>
      <translation>Bản sao lưu giống hệt thư viện.</translation>
    </message>
    <message>
      <source>The backup is in place. What it replaced is kept as {name}.</source>
      <translation>Đã khôi phục bản sao lưu. Nội dung bị thay được giữ lại với tên {name}.</translation>
    </message>
    <message>
      <source>The beats are on the ruler: {bpm} a minute.</source>
      <translation>Nhịp đã hiện trên thước: {bpm} mỗi phút.</translation>
    </message>
    <message>
      <source>The beats of the music are not known yet.</source>
      <translation>Chưa biết nhịp của nhạc.</translation>
    </message>
    <message>
      <source>The bin is empty</source>
      <translation>Thùng rác trống</translation>
    </message>
    <message>
      <source>The browser could not come back? Paste the address it ended at:</source>
      <translation>Trình duyệt không quay lại được? Dán địa chỉ cuối cùng vào đây:</translation>
    </message>
    <message>
      <source>The browser did not open? Copy the address and open it yourself:</source>
      <translation>Trình duyệt không mở? Hãy sao chép địa chỉ và tự mở:</translation>
    </message>
    <message numerus="yes">
      <source>The caption is {count} characters too long for TikTok.</source>
      <translation>
        <numerusform>Chú thích dài quá {count} ký tự so với giới hạn của TikTok.</numerusform>
      </translation>
    </message>
    <message>
      <source>The captions are in {name}.</source>
      <translation>Phụ đề nằm trong {name}.</translation>
    </message>
    <message>
      <source>The channel has reached the number of videos YouTube allows it a day.</source>
      <translation>Kênh đã đạt số video YouTube cho phép mỗi ngày.</translation>
    </message>
    <message>
      <source>The channel has set too many thumbnails lately.</source>
      <translation>Gần đây kênh đã đặt quá nhiều hình thu nhỏ.</translation>
    </message>
    <message>
      <source>The channel may not set thumbnails of its own; its phone number has to be verified first.</source>
      <translation>Kênh chưa được đặt hình thu nhỏ riêng; phải xác minh số điện thoại trước.</translation>
    </message>
    <message>
      <source>The client id is empty.</source>
      <translation>Client ID đang trống.</translation>
    </message>
    <message>
      <source>The clips have material for {seconds} s at most.</source>
      <translation>Các đoạn phim chỉ có tư liệu cho tối đa {seconds} giây.</translation>
    </message>
    <message>
      <source>The colour of buttons and of what is selected: that of your system, or indigo. With high contrast it is the theme's own.</source>
      <translation>Màu của nút và của mục đang chọn: theo hệ thống, hoặc màu chàm. Ở chế độ tương phản cao, dùng màu riêng của chủ đề.</translation>
    </message>
    <message>
      <source>The colours are as before.</source>
      <translation>Màu vẫn như trước.</translation>
    </message>
    <message>
      <source>The connection ends before then</source>
      <translation>Kết nối hết hạn trước lúc đó</translation>
    </message>
    <message>
      <source>The connection to {service} broke off.</source>
      <translation>Kết nối tới {service} bị ngắt.</translation>
    </message>
    <message>
      <source>The copy of the workspace is not whole.</source>
      <translation>Bản sao của không gian làm việc không đầy đủ.</translation>
    </message>
    <message>
      <source>The counts were read again.</source>
      <translation>Đã đọc lại số liệu.</translation>
    </message>
    <message>
      <source>The cover is not a moment of this video.</source>
      <translation>Ảnh bìa không phải là một thời điểm trong video này.</translation>
    </message>
    <message>
      <source>The demo's own file {name} could not be imported.</source>
      <translation>Không nhập được tệp {name} của bản demo.</translation>
    </message>
    <message numerus="yes">
      <source>The description has {count} bytes; YouTube takes {most}. Letters beyond a to z count two to four.</source>
      <translation>
        <numerusform>Mô tả có {count} byte; YouTube nhận {most}. Mỗi chữ ngoài a đến z tính từ hai đến bốn byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>The details say why.</source>
      <translation>Phần chi tiết nói rõ lý do.</translation>
    </message>
    <message>
      <source>The disk is full: the library could not be written.</source>
      <translation>Ổ đĩa đã đầy: không ghi được thư viện.</translation>
    </message>
    <message>
      <source>The disk is full: {name} could not be written.</source>
      <translation>Ổ đĩa đã đầy: không ghi được {name}.</translation>
    </message>
    <message>
      <source>The disk with the library does not answer.</source>
      <translation>Ổ đĩa chứa thư viện không phản hồi.</translation>
    </message>
    <message>
      <source>The drawing part (Qt) could not be loaded.</source>
      <translation>Không tải được phần vẽ (Qt).</translation>
    </message>
    <message>
      <source>The drive of this folder cannot lock files, so two programs could write at once.</source>
      <translation>Ổ đĩa của thư mục này không khóa được tệp, nên hai chương trình có thể cùng ghi một lúc.</translation>
    </message>
    <message>
      <source>The end falls between key frames.</source>
      <translation>Điểm cuối rơi vào giữa các khung hình chính.</translation>
    </message>
    <message>
      <source>The end needs nothing encoded.</source>
      <translation>Điểm cuối không cần mã hóa gì.</translation>
    </message>
    <message>
      <source>The end of “{name}”, beyond its file's.</source>
      <translation>Phần cuối của “{name}”, vượt quá độ dài tệp.</translation>
    </message>
    <message>
      <source>The fades together last longer than the sound.</source>
      <translation>Vào dần và ra dần cộng lại dài hơn âm thanh.</translation>
    </message>
    <message>
      <source>The file is as it was changed there.</source>
      <translation>Tệp vẫn giữ nguyên những thay đổi ở đó.</translation>
    </message>
    <message>
      <source>The file is compared: {sent} of {total}</source>
      <translation>Đang đối chiếu tệp: {sent}/{total}</translation>
    </message>
    <message>
      <source>The file is not where it was.</source>
      <translation>Tệp không còn ở chỗ cũ.</translation>
    </message>
    <message>
      <source>The file is too large for YouTube (256 GB).</source>
      <translation>Tệp quá lớn đối với YouTube (256 GB).</translation>
    </message>
    <message>
      <source>The file is too large for YouTube.</source>
      <translation>Tệp quá lớn đối với YouTube.</translation>
    </message>
    <message>
      <source>The file is {container}; {place} wants {wanted}.</source>
      <translation>Tệp là {container}; {place} cần {wanted}.</translation>
    </message>
    <message>
      <source>The file was left as it is.</source>
      <translation>Tệp được giữ nguyên.</translation>
    </message>
    <message>
      <source>The file workspace.json of this folder cannot be read.</source>
      <translation>Không đọc được tệp workspace.json của thư mục này.</translation>
    </message>
    <message>
      <source>The finished file did not pass the check: {first}</source>
      <translation>Tệp hoàn thành không qua được kiểm tra: {first}</translation>
    </message>
    <message>
      <source>The finished film is kept: {place}</source>
      <translation>Phim đã hoàn tất được giữ lại: {place}</translation>
    </message>
    <message>
      <source>The first comment is not written on YouTube; put it into the caption.</source>
      <translation>YouTube không cho viết bình luận đầu tiên; hãy đưa nó vào chú thích.</translation>
    </message>
    <message>
      <source>The first line of the caption becomes the title.</source>
      <translation>Dòng đầu của chú thích sẽ là tiêu đề.</translation>
    </message>
    <message>
      <source>The first picture</source>
      <translation>Hình đầu tiên</translation>
    </message>
    <message>
      <source>The folder of this workspace is no longer where it was: {folder}</source>
      <translation>Thư mục của không gian làm việc này không còn ở chỗ cũ: {folder}</translation>
    </message>
    <message>
      <source>The font file {name} that comes with the program is damaged.</source>
      <translation>Tệp phông chữ {name} đi kèm chương trình bị hỏng.</translation>
    </message>
    <message>
      <source>The font file {name} that comes with the program is gone.</source>
      <translation>Tệp phông chữ {name} đi kèm chương trình đã mất.</translation>
    </message>
    <message>
      <source>The fonts that come with the program are gone.</source>
      <translation>Các phông chữ đi kèm chương trình đã mất.</translation>
    </message>
    <message>
      <source>The import was cancelled. What was finished by then is in the library.</source>
      <translation>Việc nhập đã bị hủy. Những gì đã xong đến lúc đó vẫn nằm trong thư viện.</translation>
    </message>
    <message>
      <source>The kept sign-in of an account cannot be read.</source>
      <translation>Không đọc được thông tin đăng nhập đã lưu của một tài khoản.</translation>
    </message>
    <message>
      <source>The key file {name} is damaged.</source>
      <translation>Tệp khóa {name} bị hỏng.</translation>
    </message>
    <message>
      <source>The key file {name} may be read by others.</source>
      <translation>Người khác có thể đọc tệp khóa {name}.</translation>
    </message>
    <message>
      <source>The key of this workspace ({name}) is not there.</source>
      <translation>Không có khóa của không gian làm việc này ({name}).</translation>
    </message>
    <message>
      <source>The key of this workspace is not in the keychain.</source>
      <translation>Khóa của không gian làm việc này không có trong chuỗi khóa.</translation>
    </message>
    <message>
      <source>The key of this workspace is not on this computer</source>
      <translation>Khóa của không gian làm việc này không có trên máy này</translation>
    </message>
    <message>
      <source>The keychain of this computer did not answer.</source>
      <translation>Chuỗi khóa của máy này không phản hồi.</translation>
    </message>
    <message>
      <source>The keychain of this computer refused.</source>
      <translation>Chuỗi khóa của máy này từ chối.</translation>
    </message>
    <message>
      <source>The language of the window: one of these, or the one of your system.</source>
      <translation>Ngôn ngữ của cửa sổ: một trong các ngôn ngữ này, hoặc theo hệ thống.</translation>
    </message>
    <message>
      <source>The last change could not be saved. {reason}</source>
      <translation>Không lưu được thay đổi cuối cùng. {reason}</translation>
    </message>
    <message>
      <source>The last look went wrong</source>
      <translation>Lần kiểm tra gần nhất gặp lỗi</translation>
    </message>
    <message>
      <source>The law asks you to say so when children are the audience; comments are off then.</source>
      <translation>Luật yêu cầu bạn nêu rõ khi đối tượng xem là trẻ em; khi đó bình luận bị tắt.</translation>
    </message>
    <message>
      <source>The library could not be brought to the new version.</source>
      <translation>Không nâng được thư viện lên phiên bản mới.</translation>
    </message>
    <message>
      <source>The library could not be read</source>
      <translation>Không đọc được thư viện</translation>
    </message>
    <message>
      <source>The library in it is encrypted. To open it on another computer you need the recovery key of this workspace; it is not in the archive.</source>
      <translation>Thư viện trong đó được mã hóa. Để mở trên máy khác, bạn cần khóa khôi phục của không gian làm việc này; khóa không nằm trong tệp lưu trữ.</translation>
    </message>
    <message>
      <source>The library in this archive is encrypted, and this computer does not have its key.</source>
      <translation>Thư viện trong tệp lưu trữ này được mã hóa, và máy này không có khóa.</translation>
    </message>
    <message>
      <source>The library in use cannot be read, so nobody can say what would be lost.</source>
      <translation>Không đọc được thư viện đang dùng, nên không biết sẽ mất những gì.</translation>
    </message>
    <message>
      <source>The library is being backed up.</source>
      <translation>Thư viện đang được sao lưu.</translation>
    </message>
    <message>
      <source>The library is being read.</source>
      <translation>Đang đọc thư viện.</translation>
    </message>
    <message>
      <source>The library is closed already.</source>
      <translation>Thư viện đã đóng rồi.</translation>
    </message>
    <message>
      <source>The library is encrypted, but no keychain was found here: the key is in a file that only your user account may read. Whoever can read your files can open the library. Choose a passphrase for more.</source>
      <translation>Thư viện được mã hóa, nhưng không tìm thấy chuỗi khóa ở đây: khóa nằm trong một tệp chỉ tài khoản người dùng của bạn đọc được. Ai đọc được tệp của bạn thì mở được thư viện. Hãy chọn một cụm mật khẩu để an toàn hơn.</translation>
    </message>
    <message>
      <source>The library is encrypted; its key is in the keychain of this computer.</source>
      <translation>Thư viện được mã hóa; khóa nằm trong chuỗi khóa của máy này.</translation>
    </message>
    <message>
      <source>The library is encrypted; its key is sealed with your passphrase.</source>
      <translation>Thư viện được mã hóa; khóa được niêm phong bằng cụm mật khẩu của bạn.</translation>
    </message>
    <message>
      <source>The library itself is untouched; no backup was made.</source>
      <translation>Thư viện vẫn nguyên vẹn; chưa tạo bản sao lưu nào.</translation>
    </message>
    <message>
      <source>The library may only be read, not changed.</source>
      <translation>Thư viện chỉ được đọc, không được sửa.</translation>
    </message>
    <message>
      <source>The library refused a step of ours.</source>
      <translation>Thư viện từ chối một bước của chương trình.</translation>
    </message>
    <message>
      <source>The library that cannot be opened is kept beside the backups; files are not touched. What was published stays published. A backup is checked before anything is replaced.</source>
      <translation>Thư viện không mở được sẽ được giữ cạnh các bản sao lưu; các tệp không bị động tới. Bài đã đăng vẫn còn đăng. Bản sao lưu được kiểm tra trước khi thay thế bất cứ thứ gì.</translation>
    </message>
    <message>
      <source>The library was restored from a backup, and this may have been published since.</source>
      <translation>Thư viện đã được khôi phục từ bản sao lưu, và bài này có thể đã được đăng từ lúc đó.</translation>
    </message>
    <message>
      <source>The library {name} cannot be opened.</source>
      <translation>Không mở được thư viện {name}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be read.</source>
      <translation>Không đọc được thư viện {name}.</translation>
    </message>
    <message>
      <source>The library {name} is damaged.</source>
      <translation>Thư viện {name} bị hỏng.</translation>
    </message>
    <message numerus="yes">
      <source>The longest possible one has {count} frames. Trim the clips to make more room.</source>
      <translation>
        <numerusform>Dài nhất có thể là {count} khung hình. Hãy cắt gọn các đoạn phim để có thêm chỗ.</numerusform>
      </translation>
    </message>
    <message>
      <source>The look of a transition; a cross-fade stands in for it.</source>
      <translation>Kiểu của một chuyển cảnh; được thay bằng hòa tan.</translation>
    </message>
    <message>
      <source>The loudness could not be measured.</source>
      <translation>Không đo được độ to.</translation>
    </message>
    <message>
      <source>The main track cannot be removed.</source>
      <translation>Không thể xóa rãnh chính.</translation>
    </message>
    <message>
      <source>The name of the file is too long.</source>
      <translation>Tên tệp quá dài.</translation>
    </message>
    <message>
      <source>The name of {name} holds a line break.</source>
      <translation>Tên của {name} có ký tự xuống dòng.</translation>
    </message>
    <message>
      <source>The name of {name}, or of a folder above it, holds half a character.</source>
      <translation>Tên của {name}, hoặc của một thư mục chứa nó, có ký tự không trọn vẹn.</translation>
    </message>
    <message>
      <source>The next posting slot of each account that nothing is planned for</source>
      <translation>Khung giờ đăng kế tiếp còn trống của mỗi tài khoản</translation>
    </message>
    <message>
      <source>The other window could not be started.</source>
      <translation>Không mở được cửa sổ kia.</translation>
    </message>
    <message>
      <source>The path of the FFmpeg to use. Unset: the system's when it can do everything, else our own.</source>
      <translation>Đường dẫn FFmpeg cần dùng. Để trống: dùng bản của hệ thống nếu đủ chức năng, nếu không thì dùng bản đi kèm.</translation>
    </message>
    <message>
      <source>The permission was not given.</source>
      <translation>Chưa được cấp quyền.</translation>
    </message>
    <message>
      <source>The permission was taken back in TikTok while the video was worked on.</source>
      <translation>Quyền bị thu hồi trong TikTok khi video đang được xử lý.</translation>
    </message>
    <message>
      <source>The picture is coded as {codec}; {place} is safest with {wanted}.</source>
      <translation>Hình được mã hóa bằng {codec}; với {place}, an toàn nhất là {wanted}.</translation>
    </message>
    <message>
      <source>The picture of {name} cannot be converted.</source>
      <translation>Không chuyển đổi được hình của {name}.</translation>
    </message>
    <message>
      <source>The picture {name} is missing.</source>
      <translation>Thiếu hình {name}.</translation>
    </message>
    <message>
      <source>The pictures of {name} cannot be decoded.</source>
      <translation>Không giải mã được hình của {name}.</translation>
    </message>
    <message>
      <source>The piece becomes a new file of the library. This one stays as it is.</source>
      <translation>Đoạn cắt trở thành tệp mới trong thư viện. Tệp này giữ nguyên.</translation>
    </message>
    <message>
      <source>The piece is in the library.</source>
      <translation>Đoạn cắt đã có trong thư viện.</translation>
    </message>
    <message>
      <source>The piece is the whole of {name}.</source>
      <translation>Đoạn cắt chính là toàn bộ {name}.</translation>
    </message>
    <message>
      <source>The piece would be empty: it starts at or behind its end.</source>
      <translation>Đoạn này sẽ trống: nó bắt đầu tại hoặc sau điểm kết thúc.</translation>
    </message>
    <message>
      <source>The placeholder {name} fills something that is gone.</source>
      <translation>Ô giữ chỗ {name} điền vào thứ không còn nữa.</translation>
    </message>
    <message>
      <source>The placeholder {name} has no value and no default.</source>
      <translation>Ô giữ chỗ {name} không có giá trị và không có mặc định.</translation>
    </message>
    <message>
      <source>The platform cannot be asked about this post.</source>
      <translation>Không thể hỏi nền tảng về bài đăng này.</translation>
    </message>
    <message>
      <source>The platform cannot say yet what became of it.</source>
      <translation>Nền tảng chưa thể cho biết kết quả.</translation>
    </message>
    <message>
      <source>The platform did not take the file; it was converted and is tried again.</source>
      <translation>Nền tảng không nhận tệp; tệp đã được chuyển đổi và sẽ thử lại.</translation>
    </message>
    <message>
      <source>The platform did not take the post in several tries.</source>
      <translation>Nền tảng không nhận bài đăng sau nhiều lần thử.</translation>
    </message>
    <message>
      <source>The platform has it and publishes it by itself.</source>
      <translation>Nền tảng đã có bài và tự đăng.</translation>
    </message>
    <message>
      <source>The platform has not published it yet.</source>
      <translation>Nền tảng chưa đăng bài.</translation>
    </message>
    <message>
      <source>The platform has this post already; it cannot be called back from here.</source>
      <translation>Nền tảng đã có bài đăng này; không thể thu hồi từ đây.</translation>
    </message>
    <message>
      <source>The platform is asked what became of it.</source>
      <translation>Đang hỏi nền tảng xem kết quả ra sao.</translation>
    </message>
    <message>
      <source>The platform is preparing it.</source>
      <translation>Nền tảng đang chuẩn bị.</translation>
    </message>
    <message>
      <source>The platform prepares it</source>
      <translation>Nền tảng đang chuẩn bị</translation>
    </message>
    <message>
      <source>The platform takes no more posts of this account for now.</source>
      <translation>Hiện nền tảng không nhận thêm bài đăng của tài khoản này.</translation>
    </message>
    <message>
      <source>The platform takes over by itself</source>
      <translation>Nền tảng tự đăng</translation>
    </message>
    <message>
      <source>The post begins with the template's words, accounts and choices.</source>
      <translation>Bài đăng bắt đầu với nội dung chữ, tài khoản và tùy chọn của mẫu.</translation>
    </message>
    <message>
      <source>The post is being read.</source>
      <translation>Đang đọc bài đăng.</translation>
    </message>
    <message>
      <source>The post is in the bin.</source>
      <translation>Bài đăng nằm trong thùng rác.</translation>
    </message>
    <message>
      <source>The post was cancelled at TikTok.</source>
      <translation>Bài đăng đã bị hủy ở TikTok.</translation>
    </message>
    <message>
      <source>The post was closed before its files were there, so they were not added.</source>
      <translation>Bài đăng đã đóng trước khi tệp sẵn sàng, nên các tệp không được thêm vào.</translation>
    </message>
    <message>
      <source>The post was edited; this keeps what it went out with.</source>
      <translation>Bài đăng đã được sửa; phần này giữ nguyên nội dung lúc đăng.</translation>
    </message>
    <message>
      <source>The program that has it open does not answer.</source>
      <translation>Chương trình đang mở không gian này không phản hồi.</translation>
    </message>
    <message>
      <source>The program was started without its drawing part.</source>
      <translation>Chương trình được khởi động mà không có phần vẽ.</translation>
    </message>
    <message>
      <source>The proxy that is set for this computer cannot be used.</source>
      <translation>Máy chủ proxy đặt cho máy này không dùng được.</translation>
    </message>
    <message>
      <source>The queue is being read.</source>
      <translation>Đang đọc hàng đợi.</translation>
    </message>
    <message>
      <source>The queue is paused: nothing new begins.</source>
      <translation>Hàng đợi đang tạm dừng: không có gì mới bắt đầu.</translation>
    </message>
    <message>
      <source>The quota of today does not allow setting the thumbnail.</source>
      <translation>Hạn mức hôm nay không cho phép đặt hình thu nhỏ.</translation>
    </message>
    <message>
      <source>The recording begins at the playhead while the reel plays. Use headphones.</source>
      <translation>Việc ghi âm bắt đầu tại đầu phát trong khi reel đang phát. Hãy dùng tai nghe.</translation>
    </message>
    <message>
      <source>The recording could not be brought into the library. {reason}</source>
      <translation>Không đưa được bản ghi âm vào thư viện. {reason}</translation>
    </message>
    <message>
      <source>The recording could not be saved. {reason}</source>
      <translation>Không lưu được bản ghi âm. {reason}</translation>
    </message>
    <message>
      <source>The recovery key of {name}</source>
      <translation>Khóa khôi phục của {name}</translation>
    </message>
    <message>
      <source>The reel cannot be rendered as it is: {first}</source>
      <translation>Không kết xuất được reel như hiện tại: {first}</translation>
    </message>
    <message>
      <source>The reel has no picture at that time.</source>
      <translation>Reel không có hình tại thời điểm đó.</translation>
    </message>
    <message>
      <source>The reel has no placeholders, so every row would be the same.</source>
      <translation>Reel không có ô giữ chỗ, nên hàng nào cũng giống nhau.</translation>
    </message>
    <message>
      <source>The reel has no sound.</source>
      <translation>Reel không có âm thanh.</translation>
    </message>
    <message>
      <source>The reel is as it was. What you do from now on can be undone.</source>
      <translation>Reel vẫn như cũ. Những gì bạn làm từ giờ có thể hoàn tác.</translation>
    </message>
    <message>
      <source>The reel is empty. Add a clip or a text.</source>
      <translation>Reel đang trống. Hãy thêm đoạn phim hoặc văn bản.</translation>
    </message>
    <message>
      <source>The reel is saved and finished parts are kept.</source>
      <translation>Reel đã được lưu và các phần đã xong được giữ lại.</translation>
    </message>
    <message>
      <source>The reel is saved and finished parts are kept; nothing half-written was left behind.</source>
      <translation>Reel đã được lưu và các phần đã xong được giữ lại; không để lại gì ghi dở.</translation>
    </message>
    <message>
      <source>The reel lasts {seconds} seconds; {longest} are possible. Shorten it.</source>
      <translation>Reel dài {seconds} giây; tối đa là {longest}. Hãy rút ngắn.</translation>
    </message>
    <message>
      <source>The reel still opens with everything that was done to it.</source>
      <translation>Reel vẫn mở được với mọi chỉnh sửa đã làm.</translation>
    </message>
    <message>
      <source>The reels could not be read</source>
      <translation>Không đọc được các reel</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>Báo cáo</translation>
    </message>
    <message>
      <source>The report was copied. It holds no secrets and no personal data.</source>
      <translation>Đã sao chép báo cáo. Báo cáo không chứa thông tin bí mật hay dữ liệu cá nhân.</translation>
    </message>
    <message>
      <source>The result would replace {name} itself.</source>
      <translation>Kết quả sẽ ghi đè chính {name}.</translation>
    </message>
    <message>
      <source>The result would replace {name}, which it is made from.</source>
      <translation>Kết quả sẽ ghi đè {name}, tệp dùng để tạo ra nó.</translation>
    </message>
    <message>
      <source>The results are read later.</source>
      <translation>Kết quả sẽ được đọc sau.</translation>
    </message>
    <message>
      <source>The rules of its time zone changed.</source>
      <translation>Quy tắc của múi giờ này đã thay đổi.</translation>
    </message>
    <message>
      <source>The same files as all accounts. What you choose here is only for this account.</source>
      <translation>Cùng tệp với mọi tài khoản. Tệp chọn ở đây chỉ dành cho tài khoản này.</translation>
    </message>
    <message>
      <source>The same work is waiting already.</source>
      <translation>Việc này đã nằm trong hàng chờ.</translation>
    </message>
    <message>
      <source>The second time this hour comes</source>
      <translation>Lần thứ hai của giờ này</translation>
    </message>
    <message>
      <source>The secret {name} in the vault is damaged or belongs to another entry.</source>
      <translation>Mục bí mật {name} trong két khóa bị hỏng hoặc thuộc về mục khác.</translation>
    </message>
    <message>
      <source>The settings are as before.</source>
      <translation>Các cài đặt vẫn như cũ.</translation>
    </message>
    <message>
      <source>The sign {letter} is in no recovery key.</source>
      <translation>Ký tự {letter} không có trong khóa khôi phục nào.</translation>
    </message>
    <message>
      <source>The sign-in does not allow posting directly.</source>
      <translation>Phiên đăng nhập không cho phép đăng trực tiếp.</translation>
    </message>
    <message>
      <source>The sign-in does not allow reading the channel.</source>
      <translation>Phiên đăng nhập không cho phép đọc kênh.</translation>
    </message>
    <message>
      <source>The sign-in does not allow sending videos to the inbox.</source>
      <translation>Phiên đăng nhập không cho phép gửi video vào hộp thư.</translation>
    </message>
    <message>
      <source>The sign-in does not allow setting thumbnails.</source>
      <translation>Phiên đăng nhập không cho phép đặt hình thu nhỏ.</translation>
    </message>
    <message>
      <source>The sign-in does not allow this.</source>
      <translation>Phiên đăng nhập không cho phép việc này.</translation>
    </message>
    <message>
      <source>The sign-in of {account} ends on {day}.</source>
      <translation>Phiên đăng nhập của {account} hết hạn ngày {day}.</translation>
    </message>
    <message>
      <source>The sign-in of {account} has ended.</source>
      <translation>Phiên đăng nhập của {account} đã hết hạn.</translation>
    </message>
    <message>
      <source>The sign-in of {account} is not on this computer.</source>
      <translation>Thông tin đăng nhập của {account} không có trên máy này.</translation>
    </message>
    <message>
      <source>The sign-in of {account} on {platform} ends before all is published</source>
      <translation>Phiên đăng nhập của {account} trên {platform} hết hạn trước khi đăng xong mọi bài</translation>
    </message>
    <message>
      <source>The sign-in of {account} on {platform} ends soon</source>
      <translation>Phiên đăng nhập của {account} trên {platform} sắp hết hạn</translation>
    </message>
    <message>
      <source>The sign-in of {account} on {platform} has ended</source>
      <translation>Phiên đăng nhập của {account} trên {platform} đã hết hạn</translation>
    </message>
    <message>
      <source>The sign-in to YouTube has ended or was taken back.</source>
      <translation>Phiên đăng nhập YouTube đã hết hạn hoặc bị thu hồi.</translation>
    </message>
    <message>
      <source>The sign-in was renewed.</source>
      <translation>Phiên đăng nhập đã được gia hạn.</translation>
    </message>
    <message>
      <source>The sound is brought to {target} LUFS.</source>
      <translation>Âm thanh được đưa về {target} LUFS.</translation>
    </message>
    <message>
      <source>The sound is coded as {codec}; {place} wants {wanted}.</source>
      <translation>Âm thanh được mã hóa bằng {codec}; {place} cần {wanted}.</translation>
    </message>
    <message>
      <source>The sound is encoded again, exactly from and to these times.</source>
      <translation>Âm thanh được mã hóa lại, đúng từ và đến các thời điểm này.</translation>
    </message>
    <message>
      <source>The sound is encoded as {codec}.</source>
      <translation>Âm thanh được mã hóa thành {codec}.</translation>
    </message>
    <message>
      <source>The sound of {name} cannot be decoded.</source>
      <translation>Không giải mã được âm thanh của {name}.</translation>
    </message>
    <message>
      <source>The speed of “{name}”: it is beyond 0.25 to 4.</source>
      <translation>Tốc độ của “{name}”: nằm ngoài khoảng 0.25 đến 4.</translation>
    </message>
    <message>
      <source>The start falls between key frames.</source>
      <translation>Điểm đầu rơi vào giữa các khung hình chính.</translation>
    </message>
    <message>
      <source>The start falls on a key frame.</source>
      <translation>Điểm đầu rơi đúng khung hình chính.</translation>
    </message>
    <message>
      <source>The steps from before do not fit this reel any more.</source>
      <translation>Các bước trước đây không còn khớp với reel này.</translation>
    </message>
    <message>
      <source>The stickers that come with the program are gone.</source>
      <translation>Các nhãn dán đi kèm chương trình đã mất.</translation>
    </message>
    <message>
      <source>The system has a display</source>
      <translation>Hệ thống có màn hình</translation>
    </message>
    <message numerus="yes">
      <source>The tags have {count} characters together; YouTube takes {most}. A tag with a space counts two more.</source>
      <translation>
        <numerusform>Các thẻ có tổng cộng {count} ký tự; YouTube nhận {most}. Thẻ có dấu cách tính thêm hai ký tự.</numerusform>
      </translation>
    </message>
    <message>
      <source>The take of {name} ends before it shows a frame.</source>
      <translation>Đoạn lấy từ {name} kết thúc trước khi hiện khung hình nào.</translation>
    </message>
    <message>
      <source>The take of {name} lies outside its file, which lasts {seconds} s.</source>
      <translation>Đoạn lấy từ {name} nằm ngoài tệp, tệp dài {seconds} giây.</translation>
    </message>
    <message numerus="yes">
      <source>The text has {count} characters; {limit} are possible.</source>
      <translation>
        <numerusform>Văn bản có {count} ký tự; tối đa là {limit}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The text holds half a character. Type it again.</source>
      <translation>Văn bản chứa ký tự không trọn vẹn. Hãy gõ lại.</translation>
    </message>
    <message>
      <source>The thumbnail could not be set.</source>
      <translation>Không đặt được hình thu nhỏ.</translation>
    </message>
    <message>
      <source>The thumbnail could not be set: {reason}</source>
      <translation>Không đặt được hình thu nhỏ: {reason}</translation>
    </message>
    <message>
      <source>The thumbnail is too large for YouTube.</source>
      <translation>Hình thu nhỏ quá lớn đối với YouTube.</translation>
    </message>
    <message>
      <source>The thumbnail is too large for this channel; YouTube takes up to 2 MB there.</source>
      <translation>Hình thu nhỏ quá lớn đối với kênh này; YouTube nhận tối đa 2 MB ở đó.</translation>
    </message>
    <message>
      <source>The thumbnail is too tall for YouTube.</source>
      <translation>Hình thu nhỏ quá cao đối với YouTube.</translation>
    </message>
    <message>
      <source>The thumbnail is too wide for YouTube.</source>
      <translation>Hình thu nhỏ quá rộng đối với YouTube.</translation>
    </message>
    <message>
      <source>The thumbnail {name} could not be read.</source>
      <translation>Không đọc được hình thu nhỏ {name}.</translation>
    </message>
    <message numerus="yes">
      <source>The title has {count} characters; YouTube takes {most}.</source>
      <translation>
        <numerusform>Tiêu đề có {count} ký tự; YouTube nhận {most}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The transition after {name} lacks {count} frames of material beyond the cut.</source>
      <translation>
        <numerusform>Chuyển cảnh sau {name} thiếu {count} khung hình tư liệu ngoài điểm cắt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The transition after {name} lacks {count} frames of material.</source>
      <translation>
        <numerusform>Chuyển cảnh sau {name} thiếu {count} khung hình tư liệu.</numerusform>
      </translation>
    </message>
    <message>
      <source>The transition after {name} leads nowhere: no clip follows it.</source>
      <translation>Chuyển cảnh sau {name} không dẫn tới đâu: không có đoạn phim nào tiếp theo.</translation>
    </message>
    <message>
      <source>The upload begins.</source>
      <translation>Bắt đầu tải lên.</translation>
    </message>
    <message>
      <source>The vault {name} cannot be read.</source>
      <translation>Không đọc được két khóa {name}.</translation>
    </message>
    <message>
      <source>The video file is empty.</source>
      <translation>Tệp video trống.</translation>
    </message>
    <message>
      <source>The video is labelled as made with AI.</source>
      <translation>Video được gắn nhãn tạo bằng AI.</translation>
    </message>
    <message>
      <source>The video is labelled as promotional content.</source>
      <translation>Video được gắn nhãn nội dung quảng cáo.</translation>
    </message>
    <message>
      <source>The video waits in your TikTok inbox: finish it in the TikTok app.</source>
      <translation>Video đang chờ trong hộp thư TikTok của bạn: hãy hoàn tất trong ứng dụng TikTok.</translation>
    </message>
    <message>
      <source>The video was deleted on YouTube.</source>
      <translation>Video đã bị xóa trên YouTube.</translation>
    </message>
    <message>
      <source>The watched folder {folder} cannot be read: {reason}.</source>
      <translation>Không đọc được thư mục theo dõi {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The watched folder {folder} lies in the workspace itself; nothing of it comes in.</source>
      <translation>Thư mục theo dõi {folder} nằm ngay trong không gian làm việc; không tệp nào của nó được nhập.</translation>
    </message>
    <message>
      <source>The workspace cannot be moved to {folder}: something is there already.</source>
      <translation>Không chuyển được không gian làm việc tới {folder}: ở đó đã có sẵn thứ khác.</translation>
    </message>
    <message>
      <source>The workspace needs {size} GB; only {free} GB are free in {folder}.</source>
      <translation>Không gian làm việc cần {size} GB; {folder} chỉ còn trống {free} GB.</translation>
    </message>
    <message>
      <source>The workspace stays where it was.</source>
      <translation>Không gian làm việc vẫn ở chỗ cũ.</translation>
    </message>
    <message>
      <source>The workspace {folder} cannot be read.</source>
      <translation>Không đọc được không gian làm việc {folder}.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Chủ đề</translation>
    </message>
    <message>
      <source>There are no captions to be read in {name}.</source>
      <translation>Không đọc được phụ đề nào trong {name}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} templates already.</source>
      <translation>
        <numerusform>Đã có {count} mẫu.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a caption at that time already.</source>
      <translation>Đã có phụ đề tại thời điểm đó.</translation>
    </message>
    <message>
      <source>There is a collection called {name} already.</source>
      <translation>Đã có bộ sưu tập tên {name}.</translation>
    </message>
    <message>
      <source>There is a library in {folder} already.</source>
      <translation>Đã có thư viện trong {folder}.</translation>
    </message>
    <message>
      <source>There is a workspace called {name} already.</source>
      <translation>Đã có không gian làm việc tên {name}.</translation>
    </message>
    <message>
      <source>There is a workspace in {folder} already.</source>
      <translation>Đã có không gian làm việc trong {folder}.</translation>
    </message>
    <message>
      <source>There is no account called {name}.</source>
      <translation>Không có tài khoản tên {name}.</translation>
    </message>
    <message>
      <source>There is no backup of this workspace.</source>
      <translation>Không gian làm việc này chưa có bản sao lưu nào.</translation>
    </message>
    <message>
      <source>There is no column called {name} for the file names.</source>
      <translation>Không có cột tên {name} để đặt tên tệp.</translation>
    </message>
    <message>
      <source>There is no cut between two clips here.</source>
      <translation>Ở đây không có điểm cắt giữa hai đoạn phim.</translation>
    </message>
    <message>
      <source>There is no display; the command line works without one.</source>
      <translation>Không có màn hình; dòng lệnh vẫn chạy được.</translation>
    </message>
    <message>
      <source>There is no keychain: keys are kept in a sealed file, or behind a passphrase.</source>
      <translation>Không có chuỗi khóa: khóa được giữ trong tệp niêm phong, hoặc sau cụm mật khẩu.</translation>
    </message>
    <message>
      <source>There is no keyframe at that time.</source>
      <translation>Không có khung hình chính nào tại thời điểm đó.</translation>
    </message>
    <message>
      <source>There is no library in {folder}.</source>
      <translation>Không có thư viện trong {folder}.</translation>
    </message>
    <message>
      <source>There is no music in this reel.</source>
      <translation>Reel này không có nhạc.</translation>
    </message>
    <message>
      <source>There is no music with a tempo at the playhead.</source>
      <translation>Không có nhạc nào có nhịp độ tại đầu phát.</translation>
    </message>
    <message>
      <source>There is no other material to show here.</source>
      <translation>Không còn tư liệu nào khác để hiện ở đây.</translation>
    </message>
    <message>
      <source>There is no other track of this kind there.</source>
      <translation>Ở đó không có rãnh nào khác cùng loại.</translation>
    </message>
    <message>
      <source>There is no picture to write.</source>
      <translation>Không có hình để ghi.</translation>
    </message>
    <message>
      <source>There is no placeholder called {name}.</source>
      <translation>Không có ô giữ chỗ tên {name}.</translation>
    </message>
    <message>
      <source>There is no platform called {name}.</source>
      <translation>Không có nền tảng tên {name}.</translation>
    </message>
    <message>
      <source>There is no preset called {name}.</source>
      <translation>Không có thiết lập sẵn tên {name}.</translation>
    </message>
    <message>
      <source>There is no reel called {name}, neither as a file nor in the library.</source>
      <translation>Không có reel tên {name}, cả ở dạng tệp lẫn trong thư viện.</translation>
    </message>
    <message>
      <source>There is no reel called {name}.</source>
      <translation>Không có reel tên {name}.</translation>
    </message>
    <message>
      <source>There is no room for a caption here.</source>
      <translation>Ở đây không còn chỗ cho phụ đề.</translation>
    </message>
    <message>
      <source>There is no room on the main track at that time.</source>
      <translation>Rãnh chính không còn chỗ tại thời điểm đó.</translation>
    </message>
    <message>
      <source>There is no screen here, so the window cannot open.</source>
      <translation>Ở đây không có màn hình nên không mở được cửa sổ.</translation>
    </message>
    <message>
      <source>There is no setting {key}.</source>
      <translation>Không có cài đặt {key}.</translation>
    </message>
    <message>
      <source>There is no template called {name}.</source>
      <translation>Không có mẫu tên {name}.</translation>
    </message>
    <message>
      <source>There is no text in this item.</source>
      <translation>Mục này không có văn bản.</translation>
    </message>
    <message>
      <source>There is no time zone called {zone}.</source>
      <translation>Không có múi giờ tên {zone}.</translation>
    </message>
    <message>
      <source>There is no transition here.</source>
      <translation>Ở đây không có chuyển cảnh.</translation>
    </message>
    <message>
      <source>There is no workspace whose settings could change.</source>
      <translation>Không có không gian làm việc nào để đổi cài đặt.</translation>
    </message>
    <message>
      <source>There is no {name} in the library.</source>
      <translation>Không có {name} trong thư viện.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Chưa có bản nào.</translation>
    </message>
    <message>
      <source>There is nothing in that which a reel can use.</source>
      <translation>Trong đó không có gì reel dùng được.</translation>
    </message>
    <message>
      <source>There is nothing to paste.</source>
      <translation>Không có gì để dán.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
      <source>There is nothing to split at the playhead.</source>
      <translation>Không có gì để tách tại đầu phát.</translation>
    </message>
    <message>
      <source>There is nothing to trim at the playhead.</source>
      <translation>Không có gì để cắt gọn tại đầu phát.</translation>
    </message>
    <message>
      <source>There is nothing to try again.</source>
      <translation>Không có gì để thử lại.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
      <source>There is such a job already.</source>
      <translation>Đã có tác vụ như vậy.</translation>
    </message>
    <message>
      <source>There is such a post already.</source>
      <translation>Đã có bài đăng như vậy.</translation>
    </message>
    <message>
      <source>There is such a reel already.</source>
      <translation>Đã có reel như vậy.</translation>
    </message>
    <message>
      <source>There was no media in what was dropped.</source>
      <translation>Những gì vừa thả không có tệp media nào.</translation>
    </message>
    <message>
      <source>There was not enough memory for {name}.</source>
      <translation>Không đủ bộ nhớ cho {name}.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>Không đủ bộ nhớ.</translation>
    </message>
    <message>
      <source>These files are only for this account.</source>
      <translation>Các tệp này chỉ dành cho tài khoản này.</translation>
    </message>
    <message>
      <source>They need this computer. In the tray Brova Desktop goes on publishing without a window; if it ends, they wait until it is opened again.</source>
      <translation>Chúng cần máy này. Trong khay hệ thống, Brova Desktop tiếp tục đăng mà không cần cửa sổ; nếu thoát, chúng sẽ chờ đến khi chương trình được mở lại.</translation>
    </message>
    <message>
      <source>Thickness</source>
      <translation>Độ dày</translation>
    </message>
    <message>
      <source>This FFmpeg cannot write {kind} files.</source>
      <translation>FFmpeg này không ghi được tệp {kind}.</translation>
    </message>
    <message>
      <source>This Google account has no YouTube channel.</source>
      <translation>Tài khoản Google này không có kênh YouTube.</translation>
    </message>
    <message>
      <source>This YouTube account was closed.</source>
      <translation>Tài khoản YouTube này đã bị đóng.</translation>
    </message>
    <message>
      <source>This account cannot use the chosen setting for who can watch.</source>
      <translation>Tài khoản này không dùng được lựa chọn về người xem đã chọn.</translation>
    </message>
    <message>
      <source>This account has no free posting slot.</source>
      <translation>Tài khoản này không còn khung giờ đăng trống.</translation>
    </message>
    <message>
      <source>This account has posted as much as TikTok allows in a day.</source>
      <translation>Tài khoản này đã đăng hết số bài TikTok cho phép trong một ngày.</translation>
    </message>
    <message>
      <source>This account has turned comments off; they stay off.</source>
      <translation>Tài khoản này đã tắt bình luận; bình luận vẫn tắt.</translation>
    </message>
    <message>
      <source>This account has turned duets off; they stay off.</source>
      <translation>Tài khoản này đã tắt Duet; Duet vẫn tắt.</translation>
    </message>
    <message>
      <source>This account has turned stitches off; they stay off.</source>
      <translation>Tài khoản này đã tắt Stitch; Stitch vẫn tắt.</translation>
    </message>
    <message>
      <source>This account is connected already.</source>
      <translation>Tài khoản này đã được kết nối.</translation>
    </message>
    <message>
      <source>This account is not connected (any more).</source>
      <translation>Tài khoản này không (hoặc không còn) kết nối.</translation>
    </message>
    <message>
      <source>This account may not act for the channel.</source>
      <translation>Tài khoản này không được thao tác thay cho kênh.</translation>
    </message>
    <message>
      <source>This account shows what all accounts show again</source>
      <translation>Tài khoản này lại hiển thị như mọi tài khoản</translation>
    </message>
    <message>
      <source>This account was connected without the permission to upload.</source>
      <translation>Tài khoản này được kết nối mà không có quyền tải lên.</translation>
    </message>
    <message>
      <source>This address does not belong to the sign-in that is going on.</source>
      <translation>Địa chỉ này không thuộc lần đăng nhập đang diễn ra.</translation>
    </message>
    <message>
      <source>This answer does not belong to a sign-in that is going on</source>
      <translation>Kết quả này không thuộc lần đăng nhập nào đang diễn ra</translation>
    </message>
    <message>
      <source>This archive was made by a newer Brova Desktop.</source>
      <translation>Tệp lưu trữ này được tạo bởi Brova Desktop mới hơn.</translation>
    </message>
    <message>
      <source>This clip is silent.</source>
      <translation>Đoạn phim này không có tiếng.</translation>
    </message>
    <message>
      <source>This collection is empty</source>
      <translation>Bộ sưu tập này trống</translation>
    </message>
    <message>
      <source>This collection is not there any more.</source>
      <translation>Bộ sưu tập này không còn nữa.</translation>
    </message>
    <message>
      <source>This computer does not let us wait for the answer of {platform}.</source>
      <translation>Máy này không cho phép chờ phản hồi của {platform}.</translation>
    </message>
    <message>
      <source>This computer has no keychain that can be trusted.</source>
      <translation>Máy này không có chuỗi khóa đáng tin cậy.</translation>
    </message>
    <message>
      <source>This field cannot be filled by a placeholder of that kind.</source>
      <translation>Ô giữ chỗ loại này không điền được vào trường này.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>Tệp này</translation>
    </message>
    <message>
      <source>This file cannot be played here: {detail}</source>
      <translation>Không phát được tệp này ở đây: {detail}</translation>
    </message>
    <message>
      <source>This file cannot be read as a reel: {detail}.</source>
      <translation>Không đọc được tệp này dưới dạng reel: {detail}.</translation>
    </message>
    <message>
      <source>This file has no frames to count; say the time in seconds.</source>
      <translation>Tệp này không có khung hình để đếm; hãy ghi thời gian bằng giây.</translation>
    </message>
    <message>
      <source>This file is in the library already.</source>
      <translation>Tệp này đã có trong thư viện.</translation>
    </message>
    <message>
      <source>This file is not a reel.</source>
      <translation>Tệp này không phải reel.</translation>
    </message>
    <message>
      <source>This file is not in the library (any more).</source>
      <translation>Tệp này không (hoặc không còn) trong thư viện.</translation>
    </message>
    <message>
      <source>This has no keyframes of that kind.</source>
      <translation>Mục này không có khung hình chính loại đó.</translation>
    </message>
    <message>
      <source>This has no name of its own.</source>
      <translation>Mục này không có tên riêng.</translation>
    </message>
    <message>
      <source>This hour comes twice that night; the first one is meant.</source>
      <translation>Đêm đó giờ này xuất hiện hai lần; đang tính lần đầu.</translation>
    </message>
    <message>
      <source>This hour comes twice that night; the second one is meant.</source>
      <translation>Đêm đó giờ này xuất hiện hai lần; đang tính lần thứ hai.</translation>
    </message>
    <message>
      <source>This is a sandbox workspace: a local page plays {platform}, and its app is set up already.</source>
      <translation>Đây là không gian làm việc thử: một trang trên máy đóng vai {platform}, và ứng dụng của nó đã thiết lập sẵn.</translation>
    </message>
    <message>
      <source>This is a sandbox workspace: posts go to simulators on this computer and to nobody else.</source>
      <translation>Đây là không gian làm việc thử: bài đăng chỉ gửi tới trình mô phỏng trên máy này, không tới ai khác.</translation>
    </message>
    <message>
      <source>This is neither the address of the last page nor a code.</source>
      <translation>Đây không phải là địa chỉ của trang cuối cùng cũng không phải là mã.</translation>
    </message>
    <message>
      <source>This is no archive of a workspace.</source>
      <translation>Đây không phải tệp lưu trữ của không gian làm việc.</translation>
    </message>
    <message>
      <source>This is not the passphrase of the workspace.</source>
      <translation>Đây không phải cụm mật khẩu của không gian làm việc.</translation>
    </message>
    <message>
      <source>This is on its way already.</source>
      <translation>Bài này đang được gửi đi.</translation>
    </message>
    <message>
      <source>This is published already.</source>
      <translation>Bài này đã được đăng.</translation>
    </message>
    <message>
      <source>This job is not known (any more).</source>
      <translation>Không (hoặc không còn) có tác vụ này.</translation>
    </message>
    <message>
      <source>This key does not open the library {name}.</source>
      <translation>Khóa này không mở được thư viện {name}.</translation>
    </message>
    <message>
      <source>This kind of item has no such setting.</source>
      <translation>Loại mục này không có cài đặt như vậy.</translation>
    </message>
    <message>
      <source>This library is of an older version and has to be brought up to date first.</source>
      <translation>Thư viện này thuộc phiên bản cũ và phải được nâng cấp trước.</translation>
    </message>
    <message>
      <source>This library was made by a newer Brova Desktop ({version}).</source>
      <translation>Thư viện này được tạo bởi Brova Desktop mới hơn ({version}).</translation>
    </message>
    <message>
      <source>This needs a permission that the TikTok sign-in did not give.</source>
      <translation>Việc này cần một quyền mà phiên đăng nhập TikTok chưa cấp.</translation>
    </message>
    <message>
      <source>This platform is not known to this version of Brova Desktop.</source>
      <translation>Phiên bản Brova Desktop này không biết nền tảng này.</translation>
    </message>
    <message>
      <source>This post is not known (any more).</source>
      <translation>Không (hoặc không còn) có bài đăng này.</translation>
    </message>
    <message>
      <source>This post was changed meanwhile.</source>
      <translation>Bài đăng này vừa bị thay đổi.</translation>
    </message>
    <message>
      <source>This recovery key has a typing mistake.</source>
      <translation>Khóa khôi phục này có lỗi gõ.</translation>
    </message>
    <message>
      <source>This reel has mistakes: {first}.</source>
      <translation>Reel này có lỗi: {first}.</translation>
    </message>
    <message>
      <source>This reel has no captions.</source>
      <translation>Reel này không có phụ đề.</translation>
    </message>
    <message numerus="yes">
      <source>This reel has {count} mistakes. The first: {first}.</source>
      <translation>
        <numerusform>Reel này có {count} lỗi. Lỗi đầu tiên: {first}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This reel is not in the library (any more).</source>
      <translation>Reel này không (hoặc không còn) trong thư viện.</translation>
    </message>
    <message>
      <source>This reel is of a version that was never published.</source>
      <translation>Reel này thuộc một phiên bản chưa từng được phát hành.</translation>
    </message>
    <message>
      <source>This reel was changed elsewhere meanwhile.</source>
      <translation>Reel này vừa bị thay đổi ở nơi khác.</translation>
    </message>
    <message>
      <source>This reel was made with a newer version of Brova Desktop.</source>
      <translation>Reel này được tạo bằng phiên bản Brova Desktop mới hơn.</translation>
    </message>
    <message>
      <source>This result ends in {wanted}; {name} does not.</source>
      <translation>Tên kết quả phải có đuôi {wanted}; {name} thì không.</translation>
    </message>
    <message>
      <source>This step cannot be read.</source>
      <translation>Không đọc được bước này.</translation>
    </message>
    <message numerus="yes">
      <source>This text has {count} characters; {limit} can be drawn.</source>
      <translation>
        <numerusform>Văn bản này có {count} ký tự; vẽ được tối đa {limit}.</numerusform>
      </translation>
    </message>
    <message>
      <source>This time is over.</source>
      <translation>Thời điểm này đã qua.</translation>
    </message>
    <message>
      <source>This upload belongs to another TikTok account or app.</source>
      <translation>Lượt tải lên này thuộc về một tài khoản hoặc ứng dụng TikTok khác.</translation>
    </message>
    <message>
      <source>This workspace is open for reading only.</source>
      <translation>Không gian làm việc này đang mở ở chế độ chỉ đọc.</translation>
    </message>
    <message>
      <source>This workspace is open in another Brova Desktop.</source>
      <translation>Không gian làm việc này đang mở trong một Brova Desktop khác.</translation>
    </message>
    <message>
      <source>This workspace is open in another {program} (process {process} on {computer}, since {since}).</source>
      <translation>Không gian làm việc này đang mở trong một {program} khác (tiến trình {process} trên {computer}, từ {since}).</translation>
    </message>
    <message>
      <source>This workspace opens with its passphrase.</source>
      <translation>Không gian làm việc này mở bằng cụm mật khẩu.</translation>
    </message>
    <message>
      <source>This workspace was copied or moved here. Its planned posts are held, so that they do not go out twice, until you say that they are published from here.</source>
      <translation>Không gian làm việc này đã được sao chép hoặc chuyển đến đây. Các bài đăng đã lên lịch được giữ lại để không bị đăng hai lần, cho đến khi bạn xác nhận đăng từ đây.</translation>
    </message>
    <message>
      <source>This workspace was made by a newer Brova Desktop.</source>
      <translation>Không gian làm việc này được tạo bởi Brova Desktop mới hơn.</translation>
    </message>
    <message>
      <source>This would be {width} x {height} pixels, too many to draw.</source>
      <translation>Kích thước sẽ là {width} x {height} pixel, quá nhiều để vẽ.</translation>
    </message>
    <message>
      <source>Thumbnail</source>
      <translation>Hình thu nhỏ</translation>
    </message>
    <message>
      <source>TikTok</source>
      <translation>TikTok</translation>
    </message>
    <message>
      <source>TikTok and this computer do not agree on how much was uploaded.</source>
      <translation>TikTok và máy này không khớp về lượng đã tải lên.</translation>
    </message>
    <message>
      <source>TikTok asks for fewer requests.</source>
      <translation>TikTok yêu cầu gửi ít yêu cầu hơn.</translation>
    </message>
    <message>
      <source>TikTok cannot play this video format.</source>
      <translation>TikTok không phát được định dạng video này.</translation>
    </message>
    <message>
      <source>TikTok cannot publish at a given time by itself.</source>
      <translation>TikTok không thể tự đăng vào giờ định sẵn.</translation>
    </message>
    <message>
      <source>TikTok could not fetch the photos.</source>
      <translation>TikTok không lấy được ảnh.</translation>
    </message>
    <message>
      <source>TikTok could not fetch the video.</source>
      <translation>TikTok không lấy được video.</translation>
    </message>
    <message>
      <source>TikTok did not accept the details of this post.</source>
      <translation>TikTok không chấp nhận thông tin của bài đăng này.</translation>
    </message>
    <message>
      <source>TikTok did not accept the sign-in request.</source>
      <translation>TikTok không chấp nhận yêu cầu đăng nhập.</translation>
    </message>
    <message>
      <source>TikTok did not accept the sign-in.</source>
      <translation>TikTok không chấp nhận đăng nhập.</translation>
    </message>
    <message>
      <source>TikTok did not accept the video file.</source>
      <translation>TikTok không chấp nhận tệp video.</translation>
    </message>
    <message>
      <source>TikTok did not accept this.</source>
      <translation>TikTok không chấp nhận điều này.</translation>
    </message>
    <message>
      <source>TikTok did not answer at the end of the upload, so the video may be posted or not.</source>
      <translation>TikTok không trả lời khi kết thúc tải lên, nên video có thể đã đăng hoặc chưa.</translation>
    </message>
    <message>
      <source>TikTok did not understand a part of the upload.</source>
      <translation>TikTok không hiểu một phần của nội dung tải lên.</translation>
    </message>
    <message>
      <source>TikTok does not know any more what became of this video.</source>
      <translation>TikTok không còn biết kết quả của video này.</translation>
    </message>
    <message>
      <source>TikTok does not know the client key or the client secret of your app.</source>
      <translation>TikTok không nhận ra client key hoặc client secret của ứng dụng của bạn.</translation>
    </message>
    <message>
      <source>TikTok does not let this account post at the moment.</source>
      <translation>TikTok hiện không cho tài khoản này đăng bài.</translation>
    </message>
    <message>
      <source>TikTok does not take a picture of this size.</source>
      <translation>TikTok không nhận hình có kích thước này.</translation>
    </message>
    <message>
      <source>TikTok does not take a video of this length.</source>
      <translation>TikTok không nhận video có độ dài này.</translation>
    </message>
    <message>
      <source>TikTok does not take this number of pictures a second.</source>
      <translation>TikTok không nhận số khung hình mỗi giây này.</translation>
    </message>
    <message>
      <source>TikTok does not take video in {codec}.</source>
      <translation>TikTok không nhận video dạng {codec}.</translation>
    </message>
    <message>
      <source>TikTok fetches videos only from web addresses that belong to your app.</source>
      <translation>TikTok chỉ lấy video từ các địa chỉ web thuộc về ứng dụng của bạn.</translation>
    </message>
    <message>
      <source>TikTok gave this video up.</source>
      <translation>TikTok đã bỏ video này.</translation>
    </message>
    <message>
      <source>TikTok gives this post no public address yet.</source>
      <translation>TikTok chưa cấp địa chỉ công khai cho bài đăng này.</translation>
    </message>
    <message>
      <source>TikTok has closed the upload.</source>
      <translation>TikTok đã đóng lượt tải lên.</translation>
    </message>
    <message>
      <source>TikTok has no option called {name}.</source>
      <translation>TikTok không có tùy chọn tên {name}.</translation>
    </message>
    <message>
      <source>TikTok has not audited your app yet: it may post directly only to a private account.</source>
      <translation>TikTok chưa kiểm duyệt ứng dụng của bạn: ứng dụng chỉ được đăng trực tiếp lên tài khoản riêng tư.</translation>
    </message>
    <message>
      <source>TikTok has the whole video and is working on it.</source>
      <translation>TikTok đã nhận đủ video và đang xử lý.</translation>
    </message>
    <message>
      <source>TikTok has trouble at the moment.</source>
      <translation>TikTok hiện đang gặp sự cố.</translation>
    </message>
    <message>
      <source>TikTok has worked on this video for a whole day and says nothing.</source>
      <translation>TikTok đã xử lý video này cả ngày mà không báo gì.</translation>
    </message>
    <message>
      <source>TikTok lets nobody add the first comment from outside.</source>
      <translation>TikTok không cho ai thêm bình luận đầu tiên từ bên ngoài.</translation>
    </message>
    <message>
      <source>TikTok posts a day</source>
      <translation>Bài đăng TikTok mỗi ngày</translation>
    </message>
    <message>
      <source>TikTok takes a moment of the video as its cover, no picture of its own.</source>
      <translation>TikTok lấy một thời điểm trong video làm ảnh bìa, không dùng hình riêng.</translation>
    </message>
    <message>
      <source>TikTok takes at most {most} pixels on each side.</source>
      <translation>TikTok nhận tối đa {most} pixel mỗi cạnh.</translation>
    </message>
    <message>
      <source>TikTok takes files of up to {most} GB.</source>
      <translation>TikTok nhận tệp tối đa {most} GB.</translation>
    </message>
    <message>
      <source>TikTok takes one video a post.</source>
      <translation>TikTok nhận một video mỗi bài đăng.</translation>
    </message>
    <message>
      <source>TikTok takes photos from web addresses only, not from this computer.</source>
      <translation>TikTok chỉ nhận ảnh từ địa chỉ web, không nhận từ máy này.</translation>
    </message>
    <message>
      <source>TikTok takes photos from web addresses only, so photos from this computer cannot be posted there.</source>
      <translation>TikTok chỉ nhận ảnh từ địa chỉ web, nên không thể đăng ảnh từ máy này lên đó.</translation>
    </message>
    <message>
      <source>TikTok takes the caption for spam.</source>
      <translation>TikTok coi chú thích này là spam.</translation>
    </message>
    <message>
      <source>TikTok takes this post for spam.</source>
      <translation>TikTok coi bài đăng này là spam.</translation>
    </message>
    <message>
      <source>TikTok takes {least} to {most} pictures a second.</source>
      <translation>TikTok nhận từ {least} đến {most} khung hình mỗi giây.</translation>
    </message>
    <message>
      <source>TikTok takes {taken}; this file is {container}.</source>
      <translation>TikTok nhận {taken}; tệp này là {container}.</translation>
    </message>
    <message>
      <source>TikTok wants at least {least} pixels on each side.</source>
      <translation>TikTok cần ít nhất {least} pixel mỗi cạnh.</translation>
    </message>
    <message>
      <source>TikTok wants the client secret of your app, too.</source>
      <translation>TikTok cũng cần client secret của ứng dụng của bạn.</translation>
    </message>
    <message numerus="yes">
      <source>TikTok wants videos of at least {count} seconds.</source>
      <translation>
        <numerusform>TikTok cần video dài ít nhất {count} giây.</numerusform>
      </translation>
    </message>
    <message>
      <source>TikTok was asked to renew the sign-in and the answer got lost.</source>
      <translation>Đã yêu cầu TikTok gia hạn đăng nhập nhưng phản hồi bị thất lạc.</translation>
    </message>
    <message>
      <source>TikTok, right to left</source>
      <translation>TikTok, phải sang trái</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Thời gian</translation>
    </message>
    <message>
      <source>Time between late posts</source>
      <translation>Khoảng cách giữa các bài trễ</translation>
    </message>
    <message>
      <source>Time limit</source>
      <translation>Giới hạn thời gian</translation>
    </message>
    <message>
      <source>Time of a caption</source>
      <translation>Thời gian của một phụ đề</translation>
    </message>
    <message>
      <source>Time ruler</source>
      <translation>Thước thời gian</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Múi giờ</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Dòng thời gian</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tiêu đề</translation>
    </message>
    <message>
      <source>Title of the reel</source>
      <translation>Tiêu đề reel</translation>
    </message>
    <message>
      <source>Title-safe grid</source>
      <translation>Lưới vùng tiêu đề an toàn</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Đến</translation>
    </message>
    <message>
      <source>To the beginning</source>
      <translation>Về đầu</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>Đến cuối</translation>
    </message>
    <message>
      <source>To the key frame before</source>
      <translation>Đến khung hình chính trước đó</translation>
    </message>
    <message>
      <source>To the next key frame</source>
      <translation>Đến khung hình chính kế tiếp</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hôm nay</translation>
    </message>
    <message>
      <source>Tokyo</source>
      <translation>Tokyo</translation>
    </message>
    <message>
      <source>Too big for {place}: {size} (at most {most}).</source>
      <translation>Quá lớn cho {place}: {size} (tối đa {most}).</translation>
    </message>
    <message>
      <source>Too long for {place} by {over} s (at most {most} s).</source>
      <translation>Quá dài cho {place}: dư {over} giây (tối đa {most} giây).</translation>
    </message>
    <message>
      <source>Too long: trim it</source>
      <translation>Quá dài: hãy cắt gọn</translation>
    </message>
    <message>
      <source>Too loud: stand further away, or turn the microphone down. {seconds} s</source>
      <translation>Quá to: hãy đứng xa hơn, hoặc giảm âm lượng micrô. {seconds} giây</translation>
    </message>
    <message>
      <source>Too many bits a second for {place}: {rate} Mbit/s (at most {most}).</source>
      <translation>Quá nhiều bit mỗi giây cho {place}: {rate} Mbit/s (tối đa {most}).</translation>
    </message>
    <message>
      <source>Too many drafts wait in the TikTok inbox of this account.</source>
      <translation>Có quá nhiều bản nháp đang chờ trong hộp thư TikTok của tài khoản này.</translation>
    </message>
    <message>
      <source>Too short for {place} by {under} s (at least {least} s).</source>
      <translation>Quá ngắn cho {place}: thiếu {under} giây (tối thiểu {least} giây).</translation>
    </message>
    <message>
      <source>Toronto</source>
      <translation>Toronto</translation>
    </message>
    <message>
      <source>Track one higher</source>
      <translation>Đưa rãnh lên một bậc</translation>
    </message>
    <message>
      <source>Track one lower</source>
      <translation>Đưa rãnh xuống một bậc</translation>
    </message>
    <message>
      <source>Tracks</source>
      <translation>Rãnh</translation>
    </message>
    <message>
      <source>Transition</source>
      <translation>Chuyển cảnh</translation>
    </message>
    <message>
      <source>Transition at the cut near the playhead</source>
      <translation>Chuyển cảnh tại điểm cắt gần đầu phát</translation>
    </message>
    <message>
      <source>Transition length</source>
      <translation>Độ dài chuyển cảnh</translation>
    </message>
    <message>
      <source>Transition to the next clip</source>
      <translation>Chuyển cảnh sang đoạn phim tiếp theo</translation>
    </message>
    <message>
      <source>Travel and events</source>
      <translation>Du lịch và sự kiện</translation>
    </message>
    <message>
      <source>Triangle</source>
      <translation>Hình tam giác</translation>
    </message>
    <message>
      <source>Tries again soon</source>
      <translation>Sắp thử lại</translation>
    </message>
    <message>
      <source>Trim</source>
      <translation>Cắt gọn</translation>
    </message>
    <message>
      <source>Trim it first, or let it be cut to the limit.</source>
      <translation>Hãy cắt gọn trước, hoặc để chương trình cắt theo giới hạn.</translation>
    </message>
    <message>
      <source>Trim it, or choose a place that takes bigger files.</source>
      <translation>Hãy cắt gọn, hoặc chọn nơi nhận tệp lớn hơn.</translation>
    </message>
    <message>
      <source>Trim the clips so that they have material beyond the cut.</source>
      <translation>Hãy cắt gọn các đoạn phim để còn tư liệu ngoài điểm cắt.</translation>
    </message>
    <message>
      <source>Trim to playhead</source>
      <translation>Cắt gọn đến đầu phát</translation>
    </message>
    <message>
      <source>Trim to playhead, left side</source>
      <translation>Cắt gọn đến đầu phát, phía trái</translation>
    </message>
    <message>
      <source>Trim to playhead, right side</source>
      <translation>Cắt gọn đến đầu phát, phía phải</translation>
    </message>
    <message>
      <source>Trim {name}</source>
      <translation>Cắt gọn {name}</translation>
    </message>
    <message>
      <source>Tripoli</source>
      <translation>Tripoli</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Thử lại</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
      <source>Try again later; report it when it stays like this.</source>
      <translation>Hãy thử lại sau; nếu vẫn vậy, hãy báo lỗi.</translation>
    </message>
    <message>
      <source>Try again, or convert the video first.</source>
      <translation>Hãy thử lại, hoặc chuyển đổi video trước.</translation>
    </message>
    <message>
      <source>Try again, or use the recovery key.</source>
      <translation>Hãy thử lại, hoặc dùng khóa khôi phục.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, report it.</source>
      <translation>Hãy thử lại. Nếu vẫn xảy ra, hãy báo lỗi.</translation>
    </message>
    <message>
      <source>Try another word.</source>
      <translation>Hãy thử từ khác.</translation>
    </message>
    <message>
      <source>Try it again later.</source>
      <translation>Hãy thử lại sau.</translation>
    </message>
    <message>
      <source>Try it again when it is finished.</source>
      <translation>Hãy thử lại khi đã ghi xong.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>Hãy thử lại.</translation>
    </message>
    <message>
      <source>Try the demo workspace</source>
      <translation>Thử không gian làm việc demo</translation>
    </message>
    <message>
      <source>Try {title} again</source>
      <translation>Thử lại {title}</translation>
    </message>
    <message>
      <source>Tunis</source>
      <translation>Tunis</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Xoay</translation>
    </message>
    <message>
      <source>Tutorial</source>
      <translation>Hướng dẫn</translation>
    </message>
    <message>
      <source>Two placeholders have the same name.</source>
      <translation>Hai ô giữ chỗ có cùng tên.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Loại</translation>
    </message>
    <message>
      <source>Type its tempo, or tap along while it plays.</source>
      <translation>Hãy nhập nhịp độ nhạc, hoặc gõ nhịp theo khi nhạc phát.</translation>
    </message>
    <message>
      <source>Type the tempo, or play the reel and tap along (key T). The beats stand on the ruler.</source>
      <translation>Nhập nhịp độ nhạc, hoặc phát reel và gõ nhịp theo (phím T). Nhịp hiện trên thước.</translation>
    </message>
    <message>
      <source>Type the text again, or give the file another name.</source>
      <translation>Hãy gõ lại văn bản, hoặc đặt tên khác cho tệp.</translation>
    </message>
    <message>
      <source>Typewriter</source>
      <translation>Máy đánh chữ</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Đang thực hiện</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Hoàn tác</translation>
    </message>
    <message>
      <source>Undo: {step}</source>
      <translation>Hoàn tác: {step}</translation>
    </message>
    <message>
      <source>Unlock it and try again, or use the recovery key.</source>
      <translation>Hãy mở khóa rồi thử lại, hoặc dùng khóa khôi phục.</translation>
    </message>
    <message>
      <source>Unlock the track first.</source>
      <translation>Hãy mở khóa rãnh trước.</translation>
    </message>
    <message>
      <source>Unlock track</source>
      <translation>Mở khóa rãnh</translation>
    </message>
    <message>
      <source>Unlock {track}</source>
      <translation>Mở khóa {track}</translation>
    </message>
    <message>
      <source>Unmute</source>
      <translation>Bật tiếng</translation>
    </message>
    <message>
      <source>Unmute track</source>
      <translation>Bật tiếng rãnh</translation>
    </message>
    <message>
      <source>Unmute {track}</source>
      <translation>Bật tiếng {track}</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Đến</translation>
    </message>
    <message>
      <source>Until TikTok has audited your app, direct posts are visible to you only and the account must be private.</source>
      <translation>Cho đến khi TikTok kiểm duyệt ứng dụng của bạn, bài đăng trực tiếp chỉ mình bạn thấy và tài khoản phải ở chế độ riêng tư.</translation>
    </message>
    <message>
      <source>Until TikTok has reviewed the app, use its sandbox and add your account there as a target user.</source>
      <translation>Cho đến khi TikTok xét duyệt ứng dụng, hãy dùng sandbox của TikTok và thêm tài khoản của bạn ở đó làm target user.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Chưa đặt tên</translation>
    </message>
    <message>
      <source>Untitled reel</source>
      <translation>Reel chưa đặt tên</translation>
    </message>
    <message>
      <source>Up or down: another track. Escape: back</source>
      <translation>Lên hoặc xuống: sang rãnh khác. Escape: quay lại</translation>
    </message>
    <message>
      <source>Up to 15 s</source>
      <translation>Tối đa 15 giây</translation>
    </message>
    <message>
      <source>Update Brova Desktop and open it again.</source>
      <translation>Hãy cập nhật Brova Desktop rồi mở lại.</translation>
    </message>
    <message>
      <source>Update the TikTok app, then try again.</source>
      <translation>Hãy cập nhật ứng dụng TikTok rồi thử lại.</translation>
    </message>
    <message>
      <source>Update the program to open it.</source>
      <translation>Hãy cập nhật chương trình để mở.</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>Tải lên</translation>
    </message>
    <message>
      <source>Upload videos and their thumbnails</source>
      <translation>Tải lên video và hình thu nhỏ của chúng</translation>
    </message>
    <message>
      <source>Uploading</source>
      <translation>Đang tải lên</translation>
    </message>
    <message>
      <source>Uploads at once</source>
      <translation>Số lượt tải lên cùng lúc</translation>
    </message>
    <message>
      <source>Upright</source>
      <translation>Dọc</translation>
    </message>
    <message>
      <source>Use 1 to 100 characters without angle brackets.</source>
      <translation>Hãy dùng từ 1 đến 100 ký tự, không có dấu ngoặc nhọn.</translation>
    </message>
    <message>
      <source>Use a picture</source>
      <translation>Dùng hình ảnh</translation>
    </message>
    <message>
      <source>Use as thumbnail</source>
      <translation>Dùng làm hình thu nhỏ</translation>
    </message>
    <message>
      <source>Use at most 5,000 bytes without angle brackets.</source>
      <translation>Hãy dùng tối đa 5000 byte, không có dấu ngoặc nhọn.</translation>
    </message>
    <message>
      <source>Use fewer or shorter ones; together they may have 500 characters.</source>
      <translation>Hãy dùng ít thẻ hơn hoặc thẻ ngắn hơn; tổng cộng tối đa 500 ký tự.</translation>
    </message>
    <message>
      <source>Use the new file</source>
      <translation>Dùng tệp mới</translation>
    </message>
    <message>
      <source>Use the new file, or choose another one.</source>
      <translation>Dùng tệp mới, hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>Use the recovery key that was shown when the workspace was made.</source>
      <translation>Hãy dùng khóa khôi phục đã hiện khi tạo không gian làm việc.</translation>
    </message>
    <message>
      <source>Use the recovery key, or choose a passphrase.</source>
      <translation>Hãy dùng khóa khôi phục, hoặc chọn một cụm mật khẩu.</translation>
    </message>
    <message>
      <source>Use where they are</source>
      <translation>Dùng tại nơi đang có</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Bình thường</translation>
    </message>
    <message>
      <source>Variants are new files of the library. The clips themselves stay as they are.</source>
      <translation>Biến thể là tệp mới trong thư viện. Bản thân các đoạn phim giữ nguyên.</translation>
    </message>
    <message>
      <source>Verify the address on TikTok's page for developers.</source>
      <translation>Hãy xác minh địa chỉ trên trang TikTok dành cho nhà phát triển.</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Phiên bản {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Phiên bản</translation>
    </message>
    <message>
      <source>Vertical, 9:16 (Reels, TikTok, Shorts)</source>
      <translation>Dọc, 9:16 (Reels, TikTok, Shorts)</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>Videos and pictures</source>
      <translation>Video và hình ảnh</translation>
    </message>
    <message numerus="yes">
      <source>Videos of this account may be up to {count} seconds long.</source>
      <translation>
        <numerusform>Video của tài khoản này dài tối đa {count} giây.</numerusform>
      </translation>
    </message>
    <message>
      <source>View</source>
      <translation>Xem</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Lượt xem</translation>
    </message>
    <message>
      <source>Vivid</source>
      <translation>Rực rỡ</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Giọng nói</translation>
    </message>
    <message>
      <source>Volume</source>
      <translation>Âm lượng</translation>
    </message>
    <message>
      <source>WHEN</source>
      <translation>THỜI ĐIỂM</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>Hãy chờ một lát rồi thử lại.</translation>
    </message>
    <message>
      <source>Wait for the answer.</source>
      <translation>Hãy chờ phản hồi.</translation>
    </message>
    <message>
      <source>Wait until it is done, or cancel it first.</source>
      <translation>Hãy chờ đến khi xong, hoặc hủy trước.</translation>
    </message>
    <message>
      <source>Wait until they are imported, or choose others.</source>
      <translation>Hãy chờ đến khi nhập xong, hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Đang chờ</translation>
    </message>
    <message>
      <source>Waiting  {platform}: {state}</source>
      <translation>Đang chờ  {platform}: {state}</translation>
    </message>
    <message>
      <source>Waiting for your answer: {time}</source>
      <translation>Đang chờ bạn trả lời: {time}</translation>
    </message>
    <message>
      <source>Waiting to be read</source>
      <translation>Đang chờ đọc</translation>
    </message>
    <message>
      <source>Waits for a new sign-in</source>
      <translation>Chờ đăng nhập lại</translation>
    </message>
    <message>
      <source>Waits for approval</source>
      <translation>Chờ duyệt</translation>
    </message>
    <message>
      <source>Waits until the platform takes more</source>
      <translation>Chờ đến khi nền tảng nhận thêm</translation>
    </message>
    <message>
      <source>Warm</source>
      <translation>Ấm</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Cảnh báo</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Theo dõi thư mục</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>Thư mục theo dõi</translation>
    </message>
    <message>
      <source>Waveforms and mixed sound</source>
      <translation>Dạng sóng và âm thanh đã trộn</translation>
    </message>
    <message>
      <source>WebP preview</source>
      <translation>Bản xem trước WebP</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Tuần</translation>
    </message>
    <message>
      <source>Week: {title}</source>
      <translation>Tuần: {title}</translation>
    </message>
    <message>
      <source>Weekly backups to keep</source>
      <translation>Số bản sao lưu tuần giữ lại</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Độ đậm</translation>
    </message>
    <message>
      <source>Welcome to Brova Desktop</source>
      <translation>Chào mừng đến với Brova Desktop</translation>
    </message>
    <message>
      <source>What YouTube publishes at a given time becomes public; choose Everyone, or let this computer publish it.</source>
      <translation>Bài YouTube tự đăng vào giờ định sẵn sẽ ở chế độ công khai; hãy chọn Mọi người, hoặc để máy này đăng.</translation>
    </message>
    <message>
      <source>What became of the files</source>
      <translation>Kết quả của các tệp</translation>
    </message>
    <message>
      <source>What do you want to say?</source>
      <translation>Bạn muốn nói gì?</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Chuyện gì đã xảy ra</translation>
    </message>
    <message>
      <source>What has to be changed?</source>
      <translation>Cần sửa gì?</translation>
    </message>
    <message>
      <source>What is used when a render does not say otherwise.</source>
      <translation>Được dùng khi lượt kết xuất không chỉ định khác.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Lỗi</translation>
    </message>
    <message>
      <source>What needs them is off; everything else works.</source>
      <translation>Những gì cần đến chúng sẽ bị tắt; mọi thứ khác vẫn chạy.</translation>
    </message>
    <message>
      <source>What nobody has approved does not go out, also when it is planned.</source>
      <translation>Bài chưa được duyệt sẽ không được đăng, kể cả khi đã lên lịch.</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Nội dung của hình ảnh</translation>
    </message>
    <message>
      <source>What was found came of another post; the platform is asked again.</source>
      <translation>Kết quả tìm được là của một bài đăng khác; đang hỏi lại nền tảng.</translation>
    </message>
    <message>
      <source>What was recorded until then is kept.</source>
      <translation>Những gì đã ghi đến lúc đó được giữ lại.</translation>
    </message>
    <message>
      <source>What you publish appears here with its results.</source>
      <translation>Những gì bạn đăng sẽ hiện ở đây cùng kết quả.</translation>
    </message>
    <message>
      <source>What you saved before is untouched.</source>
      <translation>Những gì bạn đã lưu trước đó vẫn nguyên vẹn.</translation>
    </message>
    <message>
      <source>What's new</source>
      <translation>Có gì mới</translation>
    </message>
    <message>
      <source>WhatsApp Status</source>
      <translation>Trạng thái WhatsApp</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Thời điểm</translation>
    </message>
    <message>
      <source>When the window closes while posts are planned: keep publishing in the tray, or end.</source>
      <translation>Khi đóng cửa sổ mà còn bài đăng đã lên lịch: tiếp tục đăng trong khay hệ thống, hoặc thoát.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Ở đâu</translation>
    </message>
    <message>
      <source>Where are the files?</source>
      <translation>Các tệp ở đâu?</translation>
    </message>
    <message>
      <source>Where backups go, in a folder for each workspace; unset: the folder "backups" of the workspace. Another disk is safer.</source>
      <translation>Nơi chứa bản sao lưu, mỗi không gian làm việc một thư mục; để trống: thư mục "backups" của không gian làm việc. Dùng ổ đĩa khác sẽ an toàn hơn.</translation>
    </message>
    <message>
      <source>Where is {name} now?</source>
      <translation>{name} đang ở đâu?</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Vị trí</translation>
    </message>
    <message>
      <source>Where it is too long</source>
      <translation>Khi quá dài</translation>
    </message>
    <message>
      <source>Where it is used</source>
      <translation>Nơi đang dùng</translation>
    </message>
    <message>
      <source>Where the shape differs</source>
      <translation>Khi tỷ lệ khung khác</translation>
    </message>
    <message>
      <source>Whether panels slide and lists move; off for a calm window.</source>
      <translation>Bảng có trượt và danh sách có chuyển động hay không; tắt để cửa sổ yên tĩnh.</translation>
    </message>
    <message>
      <source>Which platform</source>
      <translation>Nền tảng nào</translation>
    </message>
    <message>
      <source>Which platform?</source>
      <translation>Nền tảng nào?</translation>
    </message>
    <message>
      <source>Which posts</source>
      <translation>Bài đăng nào</translation>
    </message>
    <message>
      <source>Which review</source>
      <translation>Trạng thái duyệt nào</translation>
    </message>
    <message>
      <source>While you were away</source>
      <translation>Trong lúc bạn vắng mặt</translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {count} posted.</source>
      <translation>
        <numerusform>Trong lúc bạn vắng mặt: đã đăng {count} bài.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {count} waits for you.</source>
      <translation>
        <numerusform>Trong lúc bạn vắng mặt: {count} bài đang chờ bạn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>While you were away: {posted} posted, {count} waits for you.</source>
      <translation>
        <numerusform>Trong lúc bạn vắng mặt: đã đăng {posted} bài, {count} bài đang chờ bạn.</numerusform>
      </translation>
    </message>
    <message>
      <source>Who can watch it</source>
      <translation>Ai có thể xem</translation>
    </message>
    <message>
      <source>Who can watch this video</source>
      <translation>Ai có thể xem video này</translation>
    </message>
    <message>
      <source>Who changes the words, media or accounts of an approved post needs a new approval. Moving it to another time does not.</source>
      <translation>Sửa nội dung chữ, tệp media hoặc tài khoản của bài đã duyệt thì phải duyệt lại. Dời sang giờ khác thì không cần.</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>Ngang</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Chiều rộng</translation>
    </message>
    <message>
      <source>Will end at the limit.</source>
      <translation>Sẽ dừng ở giới hạn.</translation>
    </message>
    <message>
      <source>Wipe down</source>
      <translation>Quét xuống</translation>
    </message>
    <message>
      <source>Wipe left</source>
      <translation>Quét sang trái</translation>
    </message>
    <message>
      <source>Wipe right</source>
      <translation>Quét sang phải</translation>
    </message>
    <message>
      <source>Wipe up</source>
      <translation>Quét lên</translation>
    </message>
    <message numerus="yes">
      <source>With {count} hashtags YouTube ignores all of them; {most} are allowed.</source>
      <translation>
        <numerusform>Với {count} hashtag, YouTube bỏ qua tất cả; được phép tối đa {most}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Without a title</source>
      <translation>Chưa có tiêu đề</translation>
    </message>
    <message>
      <source>Without this thumbnail</source>
      <translation>Bỏ hình thu nhỏ này</translation>
    </message>
    <message>
      <source>Without words</source>
      <translation>Chưa có nội dung</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Từng từ một</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Nội dung</translation>
    </message>
    <message>
      <source>Words and files for</source>
      <translation>Nội dung và tệp cho</translation>
    </message>
    <message>
      <source>Words of a caption follow each other inside it.</source>
      <translation>Các từ trong một phụ đề nối tiếp nhau bên trong phụ đề đó.</translation>
    </message>
    <message>
      <source>Words of a caption go on after it has ended.</source>
      <translation>Các từ của một phụ đề kéo dài sau khi phụ đề đã kết thúc.</translation>
    </message>
    <message>
      <source>Words, accounts and choices are kept; media and times are not.</source>
      <translation>Nội dung chữ, tài khoản và tùy chọn được giữ; tệp media và giờ thì không.</translation>
    </message>
    <message>
      <source>Working on {name} failed.</source>
      <translation>Không xử lý được {name}.</translation>
    </message>
    <message>
      <source>Working on {name} stood still and was stopped.</source>
      <translation>Việc xử lý {name} bị đứng nên đã dừng lại.</translation>
    </message>
    <message>
      <source>Write it differently.</source>
      <translation>Hãy viết khác đi.</translation>
    </message>
    <message>
      <source>Write it down or print it and keep it away from this computer. When the computer is lost or its keychain is gone, a copy of the workspace opens with this key only.</source>
      <translation>Hãy chép lại hoặc in ra và cất ở nơi khác, không để cùng máy này. Khi mất máy hoặc mất chuỗi khóa, bản sao của không gian làm việc chỉ mở được bằng khóa này.</translation>
    </message>
    <message>
      <source>Write it like 2026-12-24T18:00.</source>
      <translation>Hãy ghi dạng 2026-12-24T18:00.</translation>
    </message>
    <message>
      <source>Write seconds (12.5), a clock time (1:02:03.25) or frames (375f).</source>
      <translation>Hãy ghi số giây (12.5), giờ đồng hồ (1:02:03.25) hoặc số khung hình (375f).</translation>
    </message>
    <message>
      <source>Write slots like: {example}</source>
      <translation>Hãy ghi khung giờ dạng: {example}</translation>
    </message>
    <message>
      <source>Write the name of a column into a text, such as {name}.</source>
      <translation>Viết tên một cột vào văn bản, chẳng hạn {name}.</translation>
    </message>
    <message>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <source>X, Y</source>
      <translation>X, Y</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>Y</translation>
    </message>
    <message>
      <source>You can close this tab and go back to Brova Desktop.</source>
      <translation>Bạn có thể đóng thẻ trình duyệt này và quay lại Brova Desktop.</translation>
    </message>
    <message>
      <source>You can go on editing; this reel is rendered as it was.</source>
      <translation>Bạn có thể tiếp tục chỉnh sửa; reel này được kết xuất như lúc bắt đầu.</translation>
    </message>
    <message>
      <source>You did not allow Brova Desktop to use {platform}.</source>
      <translation>Bạn chưa cho phép Brova Desktop dùng {platform}.</translation>
    </message>
    <message>
      <source>You need a Google account with a YouTube channel.</source>
      <translation>Bạn cần một tài khoản Google có kênh YouTube.</translation>
    </message>
    <message>
      <source>You promote somebody else's brand and get something for it. The video is labelled as a paid partnership and cannot be private.</source>
      <translation>Bạn quảng bá thương hiệu của người khác và nhận được lợi ích. Video được gắn nhãn quan hệ đối tác trả phí và không thể ở chế độ riêng tư.</translation>
    </message>
    <message>
      <source>You sign in on the platform's own page. Your password never comes near Brova Desktop.</source>
      <translation>Bạn đăng nhập trên trang của chính nền tảng. Mật khẩu của bạn không bao giờ đi qua Brova Desktop.</translation>
    </message>
    <message>
      <source>You signed in as {other}, but this connection is {account}.</source>
      <translation>Bạn đã đăng nhập bằng {other}, nhưng kết nối này là {account}.</translation>
    </message>
    <message>
      <source>YouTube (16:9)</source>
      <translation>YouTube (16:9)</translation>
    </message>
    <message>
      <source>YouTube Short</source>
      <translation>YouTube Short</translation>
    </message>
    <message>
      <source>YouTube Shorts</source>
      <translation>YouTube Shorts</translation>
    </message>
    <message>
      <source>YouTube can publish at a given time by itself; this computer may be off then.</source>
      <translation>YouTube có thể tự đăng vào giờ định sẵn; khi đó máy này có thể tắt.</translation>
    </message>
    <message>
      <source>YouTube chooses the cover frame itself; give an image as thumbnail instead.</source>
      <translation>YouTube tự chọn khung hình bìa; hãy đưa một hình làm hình thu nhỏ thay vào đó.</translation>
    </message>
    <message>
      <source>YouTube could not convert the video.</source>
      <translation>YouTube không chuyển đổi được video.</translation>
    </message>
    <message>
      <source>YouTube could not process the video.</source>
      <translation>YouTube không xử lý được video.</translation>
    </message>
    <message>
      <source>YouTube could not read the file.</source>
      <translation>YouTube không đọc được tệp.</translation>
    </message>
    <message>
      <source>YouTube could not read the thumbnail.</source>
      <translation>YouTube không đọc được hình thu nhỏ.</translation>
    </message>
    <message>
      <source>YouTube did not accept the description.</source>
      <translation>YouTube không chấp nhận mô tả.</translation>
    </message>
    <message>
      <source>YouTube did not accept the file name.</source>
      <translation>YouTube không chấp nhận tên tệp.</translation>
    </message>
    <message>
      <source>YouTube did not accept the place or date of recording.</source>
      <translation>YouTube không chấp nhận địa điểm hoặc ngày quay.</translation>
    </message>
    <message>
      <source>YouTube did not accept the rating of the video.</source>
      <translation>YouTube không chấp nhận phân loại của video.</translation>
    </message>
    <message>
      <source>YouTube did not accept the request.</source>
      <translation>YouTube không chấp nhận yêu cầu.</translation>
    </message>
    <message>
      <source>YouTube did not accept the tags.</source>
      <translation>YouTube không chấp nhận các thẻ.</translation>
    </message>
    <message>
      <source>YouTube did not accept the time of publishing.</source>
      <translation>YouTube không chấp nhận giờ đăng.</translation>
    </message>
    <message>
      <source>YouTube did not accept the title.</source>
      <translation>YouTube không chấp nhận tiêu đề.</translation>
    </message>
    <message>
      <source>YouTube did not accept what was said about the video.</source>
      <translation>YouTube không chấp nhận thông tin về video.</translation>
    </message>
    <message>
      <source>YouTube did not find the video for its thumbnail.</source>
      <translation>YouTube không tìm thấy video để đặt hình thu nhỏ.</translation>
    </message>
    <message>
      <source>YouTube did not take the sign-in.</source>
      <translation>YouTube không nhận đăng nhập.</translation>
    </message>
    <message>
      <source>YouTube does not allow this for the channel.</source>
      <translation>YouTube không cho phép kênh làm việc này.</translation>
    </message>
    <message>
      <source>YouTube does not allow this licence for the channel.</source>
      <translation>YouTube không cho phép kênh dùng giấy phép này.</translation>
    </message>
    <message>
      <source>YouTube does not allow this visibility for the channel.</source>
      <translation>YouTube không cho phép kênh dùng chế độ hiển thị này.</translation>
    </message>
    <message>
      <source>YouTube does not have this category.</source>
      <translation>YouTube không có danh mục này.</translation>
    </message>
    <message>
      <source>YouTube does not have this video (any more).</source>
      <translation>YouTube không (hoặc không còn) có video này.</translation>
    </message>
    <message>
      <source>YouTube does not know the video's codec.</source>
      <translation>YouTube không nhận ra codec của video.</translation>
    </message>
    <message>
      <source>YouTube does not know what was asked for.</source>
      <translation>YouTube không biết nội dung được yêu cầu.</translation>
    </message>
    <message>
      <source>YouTube does not take &lt; and &gt; here.</source>
      <translation>YouTube không nhận &lt; và &gt; ở đây.</translation>
    </message>
    <message>
      <source>YouTube does not take more of the video at the moment.</source>
      <translation>YouTube hiện không nhận thêm phần nào của video.</translation>
    </message>
    <message>
      <source>YouTube does not take the end of the video at the moment.</source>
      <translation>YouTube hiện không nhận phần cuối của video.</translation>
    </message>
    <message>
      <source>YouTube got the end of the video, and its answer got lost.</source>
      <translation>YouTube đã nhận phần cuối của video, nhưng phản hồi bị thất lạc.</translation>
    </message>
    <message>
      <source>YouTube has no option called {name}.</source>
      <translation>YouTube không có tùy chọn tên {name}.</translation>
    </message>
    <message>
      <source>YouTube has suspended this account.</source>
      <translation>YouTube đã tạm ngưng tài khoản này.</translation>
    </message>
    <message>
      <source>YouTube has thrown the unfinished upload away.</source>
      <translation>YouTube đã xóa lượt tải lên dở dang.</translation>
    </message>
    <message>
      <source>YouTube is busy at the moment.</source>
      <translation>YouTube hiện đang bận.</translation>
    </message>
    <message>
      <source>YouTube is processing the video.</source>
      <translation>YouTube đang xử lý video.</translation>
    </message>
    <message>
      <source>YouTube may not be able to read {format}; MP4 with H.264 and AAC is safe.</source>
      <translation>YouTube có thể không đọc được {format}; MP4 với H.264 và AAC thì an toàn.</translation>
    </message>
    <message>
      <source>YouTube needs a title, or a caption whose first line can be one.</source>
      <translation>YouTube cần tiêu đề, hoặc chú thích có dòng đầu dùng làm tiêu đề được.</translation>
    </message>
    <message>
      <source>YouTube quota units a day</source>
      <translation>Đơn vị hạn mức YouTube mỗi ngày</translation>
    </message>
    <message>
      <source>YouTube received no thumbnail.</source>
      <translation>YouTube không nhận được hình thu nhỏ.</translation>
    </message>
    <message>
      <source>YouTube received no video.</source>
      <translation>YouTube không nhận được video.</translation>
    </message>
    <message>
      <source>YouTube rejected the video after a legal complaint.</source>
      <translation>YouTube từ chối video sau một khiếu nại pháp lý.</translation>
    </message>
    <message>
      <source>YouTube rejected the video as inappropriate.</source>
      <translation>YouTube từ chối video vì không phù hợp.</translation>
    </message>
    <message>
      <source>YouTube rejected the video because of a copyright claim.</source>
      <translation>YouTube từ chối video vì một khiếu nại bản quyền.</translation>
    </message>
    <message>
      <source>YouTube rejected the video because of a trademark.</source>
      <translation>YouTube từ chối video vì vấn đề nhãn hiệu.</translation>
    </message>
    <message>
      <source>YouTube rejected the video.</source>
      <translation>YouTube từ chối video.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it breaks the terms of use.</source>
      <translation>YouTube từ chối video: video vi phạm điều khoản sử dụng.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it infringes copyright.</source>
      <translation>YouTube từ chối video: video vi phạm bản quyền.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it is on the channel already.</source>
      <translation>YouTube từ chối video: video đã có trên kênh.</translation>
    </message>
    <message>
      <source>YouTube rejected the video: it is too long for the channel.</source>
      <translation>YouTube từ chối video: video quá dài đối với kênh.</translation>
    </message>
    <message>
      <source>YouTube says that the file is empty.</source>
      <translation>YouTube báo rằng tệp trống.</translation>
    </message>
    <message>
      <source>YouTube says that the file is too small.</source>
      <translation>YouTube báo rằng tệp quá nhỏ.</translation>
    </message>
    <message>
      <source>YouTube says that the upload was broken off.</source>
      <translation>YouTube báo rằng việc tải lên bị ngắt giữa chừng.</translation>
    </message>
    <message>
      <source>YouTube takes exactly one video.</source>
      <translation>YouTube nhận đúng một video.</translation>
    </message>
    <message>
      <source>YouTube takes thumbnails as JPEG or PNG only.</source>
      <translation>YouTube chỉ nhận hình thu nhỏ dạng JPEG hoặc PNG.</translation>
    </message>
    <message>
      <source>YouTube takes videos of up to 12 hours.</source>
      <translation>YouTube nhận video dài tối đa 12 giờ.</translation>
    </message>
    <message>
      <source>YouTube uploads a day</source>
      <translation>Lượt tải lên YouTube mỗi ngày</translation>
    </message>
    <message>
      <source>YouTube wants to know the language of the video.</source>
      <translation>YouTube cần biết ngôn ngữ của video.</translation>
    </message>
    <message>
      <source>Your TikTok app has reached the number of accounts that may post in a day.</source>
      <translation>Ứng dụng TikTok của bạn đã đạt số tài khoản được đăng trong một ngày.</translation>
    </message>
    <message>
      <source>Your TikTok app may not ask for all of the permissions.</source>
      <translation>Ứng dụng TikTok của bạn không được xin đủ mọi quyền.</translation>
    </message>
    <message>
      <source>Your clips, pictures and sounds</source>
      <translation>Đoạn phim, hình ảnh và âm thanh của bạn</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Tên của bạn</translation>
    </message>
    <message>
      <source>Your reels appear here.</source>
      <translation>Reel của bạn sẽ hiện ở đây.</translation>
    </message>
    <message>
      <source>Your sign-ins are in it, encrypted with the same key.</source>
      <translation>Thông tin đăng nhập của bạn nằm trong đó, được mã hóa bằng cùng khóa.</translation>
    </message>
    <message>
      <source>Your sign-ins are not in it: accounts are connected again after the import.</source>
      <translation>Thông tin đăng nhập của bạn không nằm trong đó: cần kết nối lại tài khoản sau khi nhập.</translation>
    </message>
    <message>
      <source>Your title</source>
      <translation>Tiêu đề của bạn</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Thu phóng</translation>
    </message>
    <message>
      <source>Zoom at the end</source>
      <translation>Thu phóng lúc cuối</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Phóng to</translation>
    </message>
    <message>
      <source>Zoom of the timeline</source>
      <translation>Thu phóng dòng thời gian</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Thu nhỏ</translation>
    </message>
    <message>
      <source>Zoom to the selection</source>
      <translation>Phóng to vùng chọn</translation>
    </message>
    <message>
      <source>`settings list` shows all names.</source>
      <translation>`settings list` liệt kê mọi tên.</translation>
    </message>
    <message numerus="yes">
      <source>a reel has exactly one main track, this one has {count}</source>
      <translation>
        <numerusform>reel có đúng một rãnh chính, reel này có {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <translation>
        <numerusform>và {count} bài nữa</numerusform>
      </translation>
    </message>
    <message>
      <source>as a voice</source>
      <translation>làm giọng nói</translation>
    </message>
    <message>
      <source>as an effect</source>
      <translation>làm hiệu ứng</translation>
    </message>
    <message>
      <source>as music</source>
      <translation>làm nhạc</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>theo yêu cầu</translation>
    </message>
    <message>
      <source>before a restore</source>
      <translation>trước khi khôi phục</translation>
    </message>
    <message>
      <source>before an upgrade</source>
      <translation>trước khi nâng cấp</translation>
    </message>
    <message>
      <source>bit rate</source>
      <translation>tốc độ bit</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>đã hủy</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>kênh</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>đang đóng</translation>
    </message>
    <message>
      <source>coffee, eid</source>
      <translation>cà phê, tết</translation>
    </message>
    <message>
      <source>creator</source>
      <translation>nhà sáng tạo</translation>
    </message>
    <message>
      <source>does not belong on a track of this kind ({kind})</source>
      <translation>không thuộc loại rãnh này ({kind})</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>bản nháp</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>thất bại</translation>
    </message>
    <message>
      <source>file size</source>
      <translation>dung lượng tệp</translation>
    </message>
    <message>
      <source>followers</source>
      <translation>người theo dõi</translation>
    </message>
    <message>
      <source>frame rate</source>
      <translation>tốc độ khung hình</translation>
    </message>
    <message>
      <source>h</source>
      <translation>giờ</translation>
    </message>
    <message>
      <source>is a track that the reel does not name</source>
      <translation>là rãnh mà reel không nhắc tới</translation>
    </message>
    <message>
      <source>is named as a track and is none</source>
      <translation>được gọi là rãnh nhưng không phải rãnh</translation>
    </message>
    <message>
      <source>is named as a track more than once</source>
      <translation>được gọi là rãnh nhiều lần</translation>
    </message>
    <message>
      <source>is stored under another name</source>
      <translation>được lưu dưới tên khác</translation>
    </message>
    <message>
      <source>kept in the vault</source>
      <translation>được giữ trong két khóa</translation>
    </message>
    <message>
      <source>kind of file</source>
      <translation>loại tệp</translation>
    </message>
    <message>
      <source>lasts no time, or begins before the reel</source>
      <translation>không có độ dài, hoặc bắt đầu trước reel</translation>
    </message>
    <message>
      <source>length</source>
      <translation>độ dài</translation>
    </message>
    <message>
      <source>loudness</source>
      <translation>độ to</translation>
    </message>
    <message>
      <source>may not be unset</source>
      <translation>không được để trống</translation>
    </message>
    <message>
      <source>min</source>
      <translation>phút</translation>
    </message>
    <message>
      <source>mono</source>
      <translation>mono</translation>
    </message>
    <message>
      <source>must be a number</source>
      <translation>phải là số</translation>
    </message>
    <message>
      <source>must be a text on one line</source>
      <translation>phải là văn bản trên một dòng</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <translation>phải là số nguyên</translation>
    </message>
    <message>
      <source>must be an https address, or http on this machine (127.0.0.1)</source>
      <translation>phải là địa chỉ https, hoặc http trên máy này (127.0.0.1)</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <translation>phải là true hoặc false</translation>
    </message>
    <message>
      <source>must hold settings by name</source>
      <translation>phải chứa các cài đặt theo tên</translation>
    </message>
    <message>
      <source>names {item}, which is no item</source>
      <translation>nhắc tới {item}, nhưng không có mục đó</translation>
    </message>
    <message>
      <source>none</source>
      <translation>không có</translation>
    </message>
    <message>
      <source>of the day</source>
      <translation>hằng ngày</translation>
    </message>
    <message>
      <source>open</source>
      <translation>đang mở</translation>
    </message>
    <message>
      <source>overlaps {other} or stands before it</source>
      <translation>chồng lên {other} hoặc đứng trước nó</translation>
    </message>
    <message>
      <source>picture format</source>
      <translation>định dạng hình</translation>
    </message>
    <message>
      <source>piece from {start} to {end}</source>
      <translation>đoạn cắt từ {start} đến {end}</translation>
    </message>
    <message>
      <source>planned for {day}</source>
      <translation>lên lịch {day}</translation>
    </message>
    <message>
      <source>private profile</source>
      <translation>hồ sơ riêng tư</translation>
    </message>
    <message>
      <source>product_name</source>
      <translation>ten_san_pham</translation>
    </message>
    <message>
      <source>published {day}</source>
      <translation>đã đăng {day}</translation>
    </message>
    <message>
      <source>s</source>
      <translation>giây</translation>
    </message>
    <message>
      <source>shape</source>
      <translation>tỷ lệ khung</translation>
    </message>
    <message>
      <source>sound format</source>
      <translation>định dạng âm thanh</translation>
    </message>
    <message>
      <source>stands on a track more than once</source>
      <translation>nằm trên một rãnh nhiều lần</translation>
    </message>
    <message>
      <source>stands on no track</source>
      <translation>không nằm trên rãnh nào</translation>
    </message>
    <message>
      <source>stereo</source>
      <translation>stereo</translation>
    </message>
    <message>
      <source>tags {used} of {most}</source>
      <translation>thẻ {used}/{most}</translation>
    </message>
    <message>
      <source>this file</source>
      <translation>tệp này</translation>
    </message>
    <message>
      <source>title {used} of {most}</source>
      <translation>tiêu đề {used}/{most}</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>đang thực hiện</translation>
    </message>
    <message>
      <source>up to {seconds} s</source>
      <translation>tối đa {seconds} giây</translation>
    </message>
    <message>
      <source>up to {size}</source>
      <translation>tối đa {size}</translation>
    </message>
    <message>
      <source>waits for a new sign-in</source>
      <translation>chờ đăng nhập lại</translation>
    </message>
    <message>
      <source>{account} is connected. Posts that waited for it go out by themselves.</source>
      <translation>{account} đã kết nối. Các bài đang chờ sẽ tự lên.</translation>
    </message>
    <message>
      <source>{account} is disconnected here. {reason} Take the access back in the account's own settings.</source>
      <translation>{account} đã ngắt kết nối ở đây. {reason} Hãy thu hồi quyền truy cập trong cài đặt của chính tài khoản đó.</translation>
    </message>
    <message>
      <source>{account} is disconnected.</source>
      <translation>{account} đã ngắt kết nối.</translation>
    </message>
    <message>
      <source>{account} is disconnected. Accounts of the same person there have to be connected again: look at {others}.</source>
      <translation>Đã ngắt kết nối {account}. Các tài khoản của cùng một người ở đó phải được kết nối lại: hãy xem {others}.</translation>
    </message>
    <message>
      <source>{account} on {platform} is disconnected</source>
      <translation>{account} trên {platform} đã ngắt kết nối</translation>
    </message>
    <message>
      <source>{account} on {platform} took its permission back</source>
      <translation>{account} trên {platform} đã thu hồi quyền</translation>
    </message>
    <message>
      <source>{account} was connected without: {permissions}.</source>
      <translation>{account} đã kết nối nhưng thiếu: {permissions}.</translation>
    </message>
    <message>
      <source>{account} was disconnected.</source>
      <translation>{account} đã bị ngắt kết nối.</translation>
    </message>
    <message>
      <source>{account} was looked up.</source>
      <translation>Đã kiểm tra {account}.</translation>
    </message>
    <message>
      <source>{action} is not possible now: open or select what it is for first.</source>
      <translation>Chưa dùng được lệnh {action}: hãy mở hoặc chọn đối tượng trước.</translation>
    </message>
    <message>
      <source>{assets} files, {reels} reels, {posts} posts, {collections} collections</source>
      <translation>{assets} tệp, {reels} reel, {posts} bài đăng, {collections} bộ sưu tập</translation>
    </message>
    <message>
      <source>{column}: {problem}</source>
      <translation>{column}: {problem}</translation>
    </message>
    <message>
      <source>{cost} What it replaces is kept as a backup of its own; files are not touched. What was published stays published.</source>
      <translation>{cost} Nội dung bị thay được giữ thành một bản sao lưu riêng; các tệp không bị động tới. Bài đã đăng vẫn còn đăng.</translation>
    </message>
    <message numerus="yes">
      <source>{count} % of what can be recorded</source>
      <translation>
        <numerusform>{count} % mức ghi được</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts are called {name}.</source>
      <translation>
        <numerusform>Có {count} tài khoản tên {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts cannot take it like this.</source>
      <translation>
        <numerusform>{count} tài khoản không nhận được như thế này.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts connected since would have to be connected again.</source>
      <translation>
        <numerusform>{count} tài khoản kết nối từ lúc đó sẽ phải kết nối lại.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts have no posting slots; their times stay as they were.</source>
      <translation>
        <numerusform>{count} tài khoản không có khung giờ đăng; giờ của chúng giữ như cũ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} accounts show files of their own.</source>
      <translation>
        <numerusform>{count} tài khoản hiển thị tệp riêng.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bundled font families</source>
      <translation>
        <numerusform>{count} họ phông chữ đi kèm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} captions were loaded.</source>
      <translation>
        <numerusform>Đã nạp {count} phụ đề.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} channels</source>
      <translation>
        <numerusform>{count} kênh</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} clips</source>
      <translation>
        <numerusform>{count} đoạn phim</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} clips can be converted</source>
      <translation>
        <numerusform>Chuyển đổi được {count} đoạn phim</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} collections made since would be gone.</source>
      <translation>
        <numerusform>{count} bộ sưu tập tạo từ lúc đó sẽ mất.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} collections would come back.</source>
      <translation>
        <numerusform>{count} bộ sưu tập sẽ trở lại.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries are in {file}.</source>
      <translation>
        <numerusform>Có {count} mục trong {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files</source>
      <translation>
        <numerusform>{count} tệp</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files and their copies in the workspace are removed. This cannot be undone. Files that are used where they are stay untouched.</source>
      <translation>
        <numerusform>{count} tệp và các bản sao trong không gian làm việc sẽ bị xóa. Không thể hoàn tác. Tệp dùng tại nơi đang có vẫn giữ nguyên.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files and their copies in the workspace are removed. This cannot be undone. Planned posts of them do not go out then: {posts}. Files that are used where they are stay untouched.</source>
      <translation>
        <numerusform>{count} tệp và các bản sao trong không gian làm việc sẽ bị xóa. Không thể hoàn tác. Các bài đăng đã lên lịch dùng chúng sẽ không được đăng nữa: {posts}. Tệp dùng tại nơi đang có vẫn giữ nguyên.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are called {name}.</source>
      <translation>
        <numerusform>Có {count} tệp tên {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are in the bin.</source>
      <translation>
        <numerusform>{count} tệp nằm trong thùng rác.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are in the library again.</source>
      <translation>
        <numerusform>{count} tệp đã trở lại thư viện.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files are still missing.</source>
      <translation>
        <numerusform>Vẫn còn thiếu {count} tệp.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files came to the library since; they would have to be imported again.</source>
      <translation>
        <numerusform>{count} tệp vào thư viện từ lúc đó; sẽ phải nhập lại.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files cannot be used.</source>
      <translation>
        <numerusform>{count} tệp không dùng được.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files have names that not every system can hold and are not in it.</source>
      <translation>
        <numerusform>{count} tệp có tên không phải hệ thống nào cũng dùng được nên không nằm trong đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files imported.</source>
      <translation>
        <numerusform>Đã nhập {count} tệp.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the library lie outside of the workspace and are not in it.</source>
      <translation>
        <numerusform>{count} tệp của thư viện nằm ngoài không gian làm việc nên không có trong đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the reel are missing, among them {names}.</source>
      <translation>
        <numerusform>Thiếu {count} tệp của reel, trong đó có {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the reel are missing: {names}.</source>
      <translation>
        <numerusform>Thiếu {count} tệp của reel: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder cannot be used. {reason}</source>
      <translation>
        <numerusform>{count} tệp trong thư mục theo dõi không dùng được. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder changed and are in use as they were: what is in them now came in as new versions.</source>
      <translation>
        <numerusform>{count} tệp trong thư mục theo dõi đã thay đổi, nhưng bản cũ đang được dùng: nội dung hiện giờ được nhập thành phiên bản mới.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder changed and were renewed in the library.</source>
      <translation>
        <numerusform>{count} tệp trong thư mục theo dõi đã thay đổi và được cập nhật trong thư viện.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of the watched folder did not come in, however often they were tried. Import them yourself. {reason}</source>
      <translation>
        <numerusform>{count} tệp trong thư mục theo dõi không vào được dù đã thử nhiều lần. Hãy tự nhập. {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files of this reel are missing: {names}. The reel is shown without them.</source>
      <translation>
        <numerusform>Thiếu {count} tệp của reel này: {names}. Reel được hiện mà không có chúng.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files selected</source>
      <translation>
        <numerusform>Đã chọn {count} tệp</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were added to the collection.</source>
      <translation>
        <numerusform>Đã thêm {count} tệp vào bộ sưu tập.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were deleted.</source>
      <translation>
        <numerusform>Đã xóa {count} tệp.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were found again.</source>
      <translation>
        <numerusform>Đã tìm lại được {count} tệp.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were in the library already.</source>
      <translation>
        <numerusform>{count} tệp đã có sẵn trong thư viện.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were taken out of the collection.</source>
      <translation>
        <numerusform>Đã lấy {count} tệp ra khỏi bộ sưu tập.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files would come back.</source>
      <translation>
        <numerusform>{count} tệp sẽ trở lại.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files would have the words they had then.</source>
      <translation>
        <numerusform>{count} tệp sẽ có lại nội dung chữ lúc đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} frames</source>
      <translation>
        <numerusform>{count} khung hình</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} h left</source>
      <translation>
        <numerusform>còn {count} giờ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} items selected</source>
      <translation>
        <numerusform>Đã chọn {count} mục</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} likes</source>
      <translation>
        <numerusform>{count} lượt thích</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} min left</source>
      <translation>
        <numerusform>còn {count} phút</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new files came in from the watched folder.</source>
      <translation>
        <numerusform>{count} tệp mới đã vào từ thư mục theo dõi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of its frames are not at their time.</source>
      <translation>
        <numerusform>{count} khung hình không đúng thời điểm.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation>
        <numerusform>{count} nơi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} planned posts hold the film that was there before and do not go out with this one. Choose it in them anew.</source>
      <translation>
        <numerusform>{count} bài đăng đã lên lịch chứa phim trước đó và sẽ không được đăng với phim này. Hãy chọn lại phim trong các bài đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} planned posts hold what was in these files before and do not go out. Choose the files in them anew.</source>
      <translation>
        <numerusform>{count} bài đăng đã lên lịch chứa nội dung cũ của các tệp này và sẽ không được đăng. Hãy chọn lại tệp trong các bài đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts</source>
      <translation>
        <numerusform>{count} bài đăng</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are imported.</source>
      <translation>
        <numerusform>Đã nhập {count} bài đăng.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are imported; {drafts} of them are drafts that something keeps from going out, {failed} rows could not be used.</source>
      <translation>
        <numerusform>Đã nhập {count} bài đăng; {drafts} bài là bản nháp còn vướng nên chưa đăng được, {failed} hàng không dùng được.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are planned.</source>
      <translation>
        <numerusform>Đã lên lịch {count} bài đăng.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts are still to be published</source>
      <translation>
        <numerusform>Còn {count} bài đăng chưa được đăng</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts failed</source>
      <translation>
        <numerusform>{count} bài đăng thất bại</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts of one picture or video each are planned for the next free slots of their accounts.</source>
      <translation>
        <numerusform>{count} bài đăng, mỗi bài một hình ảnh hoặc video, được lên lịch vào các khung giờ trống kế tiếp của tài khoản.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts of this workspace are still to be published</source>
      <translation>
        <numerusform>Còn {count} bài đăng của không gian làm việc này chưa được đăng</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for it.</source>
      <translation>
        <numerusform>{count} bài đăng đang chờ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for you</source>
      <translation>
        <numerusform>{count} bài đăng chờ bạn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts wait for your decision</source>
      <translation>
        <numerusform>{count} bài đăng chờ bạn quyết định</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts were published</source>
      <translation>
        <numerusform>Đã đăng {count} bài</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts would be as they were then.</source>
      <translation>
        <numerusform>{count} bài đăng sẽ trở về như lúc đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts would come back.</source>
      <translation>
        <numerusform>{count} bài đăng sẽ trở lại.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} posts written since would be gone.</source>
      <translation>
        <numerusform>{count} bài đăng viết từ lúc đó sẽ mất.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels</source>
      <translation>
        <numerusform>{count} reel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels are called {name}.</source>
      <translation>
        <numerusform>Có {count} reel tên {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels are in the bin.</source>
      <translation>
        <numerusform>{count} reel nằm trong thùng rác.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels made since would be gone.</source>
      <translation>
        <numerusform>{count} reel tạo từ lúc đó sẽ mất.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels would be as they were then.</source>
      <translation>
        <numerusform>{count} reel sẽ trở về như lúc đó.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} reels would come back.</source>
      <translation>
        <numerusform>{count} reel sẽ trở lại.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows cannot be imported as they are; the others can. Put them right in the sheet, or import the good ones now.</source>
      <translation>
        <numerusform>{count} hàng chưa nhập được; các hàng khác thì được. Hãy sửa trong bảng, hoặc nhập các hàng đúng ngay bây giờ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} s left</source>
      <translation>
        <numerusform>còn {count} giây</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} selected</source>
      <translation>
        <numerusform>Đã chọn {count} mục</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars</source>
      <translation>
        <numerusform>{count} sao</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stars or more</source>
      <translation>
        <numerusform>Từ {count} sao trở lên</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps could not be read.</source>
      <translation>
        <numerusform>Không đọc được {count} bước.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps were brought back after the program ended unexpectedly.</source>
      <translation>
        <numerusform>Đã khôi phục {count} bước sau khi chương trình thoát đột ngột.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} upper video tracks.</source>
      <translation>
        <numerusform>{count} rãnh video phía trên.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} variants are in the library.</source>
      <translation>
        <numerusform>{count} biến thể đã có trong thư viện.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} views</source>
      <translation>
        <numerusform>{count} lượt xem</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} voice recordings are in the library now.</source>
      <translation>
        <numerusform>{count} bản ghi âm đã có trong thư viện.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} voice recordings are not in the library yet.</source>
      <translation>
        <numerusform>{count} bản ghi âm chưa có trong thư viện.</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} published</source>
      <translation>
        <numerusform>Đã đăng {done}/{count}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} follows every change from now on.</source>
      <translation>Từ giờ {file} sẽ theo mọi thay đổi.</translation>
    </message>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} đã được lưu.</translation>
    </message>
    <message>
      <source>{file} is too short for its place in this template.</source>
      <translation>{file} quá ngắn so với vị trí của nó trong mẫu này.</translation>
    </message>
    <message>
      <source>{file} stays as it is now.</source>
      <translation>{file} giữ nguyên như hiện giờ.</translation>
    </message>
    <message>
      <source>{fix} for {platform}</source>
      <translation>{fix} cho {platform}</translation>
    </message>
    <message numerus="yes">
      <source>{folder} holds more than {count} files.</source>
      <translation>
        <numerusform>{folder} chứa hơn {count} tệp.</numerusform>
      </translation>
    </message>
    <message>
      <source>{folder} is not a workspace.</source>
      <translation>{folder} không phải là không gian làm việc.</translation>
    </message>
    <message>
      <source>{folder} is not empty.</source>
      <translation>{folder} không trống.</translation>
    </message>
    <message>
      <source>{folder} is not watched any more.</source>
      <translation>Không còn theo dõi {folder}.</translation>
    </message>
    <message>
      <source>{folder} is there already.</source>
      <translation>{folder} đã có sẵn.</translation>
    </message>
    <message>
      <source>{folder} may be written</source>
      <translation>Ghi được vào {folder}</translation>
    </message>
    <message>
      <source>{folder} may not be written.</source>
      <translation>Không ghi được vào {folder}.</translation>
    </message>
    <message>
      <source>{free} GB free in {folder}</source>
      <translation>Còn trống {free} GB trong {folder}</translation>
    </message>
    <message>
      <source>{kind} after {name}, lasts {length}</source>
      <translation>{kind} sau {name}, dài {length}</translation>
    </message>
    <message>
      <source>{kind} {name}</source>
      <translation>{kind} {name}</translation>
    </message>
    <message>
      <source>{kind} {name}, {place} of {total} on {track}, begins at {at}, lasts {length}</source>
      <translation>{kind} {name}, thứ {place}/{total} trên {track}, bắt đầu tại {at}, dài {length}</translation>
    </message>
    <message>
      <source>{level} dB</source>
      <translation>{level} dB</translation>
    </message>
    <message>
      <source>{name} approved it.</source>
      <translation>{name} đã duyệt.</translation>
    </message>
    <message>
      <source>{name} asked for a review.</source>
      <translation>{name} đã gửi xét duyệt.</translation>
    </message>
    <message>
      <source>{name} asked for changes.</source>
      <translation>{name} đã yêu cầu sửa.</translation>
    </message>
    <message>
      <source>{name} at {x}, {y}</source>
      <translation>{name} tại {x}, {y}</translation>
    </message>
    <message>
      <source>{name} came due while this computer was off</source>
      <translation>{name} đến giờ đăng khi máy này đã tắt</translation>
    </message>
    <message>
      <source>{name} cannot be decoded.</source>
      <translation>Không giải mã được {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be made smaller than {size} and stay worth watching.</source>
      <translation>Không thể làm {name} nhỏ hơn {size} mà vẫn đáng xem.</translation>
    </message>
    <message>
      <source>{name} cannot be opened.</source>
      <translation>Không mở được {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be posted.</source>
      <translation>Không đăng được {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be read any more.</source>
      <translation>Không còn đọc được {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be read as CSV.</source>
      <translation>Không đọc được {name} dưới dạng CSV.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a spreadsheet.</source>
      <translation>Không đọc được {name} dưới dạng bảng tính.</translation>
    </message>
    <message>
      <source>{name} cannot be read.</source>
      <translation>Không đọc được {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be recorded from.</source>
      <translation>Không ghi âm được từ {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be used as a thumbnail.</source>
      <translation>Không dùng được {name} làm hình thu nhỏ.</translation>
    </message>
    <message>
      <source>{name} cannot be used here.</source>
      <translation>Không dùng được {name} ở đây.</translation>
    </message>
    <message>
      <source>{name} cannot be used.</source>
      <translation>Không dùng được {name}.</translation>
    </message>
    <message>
      <source>{name} cannot use {file}, which is of another kind.</source>
      <translation>{name} không dùng được {file} vì khác loại.</translation>
    </message>
    <message>
      <source>{name} claims to be longer than {hours} hours.</source>
      <translation>{name} tự nhận là dài hơn {hours} giờ.</translation>
    </message>
    <message>
      <source>{name} could not be checked.</source>
      <translation>Không kiểm tra được {name}.</translation>
    </message>
    <message>
      <source>{name} could not be put into the library.</source>
      <translation>Không đưa được {name} vào thư viện.</translation>
    </message>
    <message>
      <source>{name} could not be read: the drive reports an error.</source>
      <translation>Không đọc được {name}: ổ đĩa báo lỗi.</translation>
    </message>
    <message>
      <source>{name} could not be taken into the library.</source>
      <translation>Không đưa được {name} vào thư viện.</translation>
    </message>
    <message>
      <source>{name} could not be written in {folder}.</source>
      <translation>Không ghi được {name} vào {folder}.</translation>
    </message>
    <message>
      <source>{name} declares entities of its own, which a drawing does not need.</source>
      <translation>{name} khai báo các thực thể (entity) riêng mà hình vẽ không cần đến.</translation>
    </message>
    <message>
      <source>{name} does not begin and end on a frame.</source>
      <translation>{name} không bắt đầu và kết thúc đúng khung hình.</translation>
    </message>
    <message>
      <source>{name} does not move: it needs no proxy.</source>
      <translation>{name} không chuyển động: không cần bản nhẹ.</translation>
    </message>
    <message>
      <source>{name} fills a field that is not there.</source>
      <translation>{name} điền vào một trường không có.</translation>
    </message>
    <message>
      <source>{name} goes on beyond the end of {file}.</source>
      <translation>{name} kéo dài quá điểm cuối của {file}.</translation>
    </message>
    <message>
      <source>{name} goes; its files stay in the library.</source>
      <translation>{name} sẽ bị xóa; các tệp vẫn ở trong thư viện.</translation>
    </message>
    <message>
      <source>{name} has a new thumbnail.</source>
      <translation>{name} có hình thu nhỏ mới.</translation>
    </message>
    <message>
      <source>{name} has changed since the post was planned.</source>
      <translation>{name} đã thay đổi từ khi bài đăng được lên lịch.</translation>
    </message>
    <message>
      <source>{name} has more than one column called {columns}.</source>
      <translation>{name} có nhiều hơn một cột tên {columns}.</translation>
    </message>
    <message>
      <source>{name} has more than {most} columns.</source>
      <translation>{name} có hơn {most} cột.</translation>
    </message>
    <message>
      <source>{name} has more than {most} rows.</source>
      <translation>{name} có hơn {most} hàng.</translation>
    </message>
    <message>
      <source>{name} has no column called {column}.</source>
      <translation>{name} không có cột tên {column}.</translation>
    </message>
    <message>
      <source>{name} has no more material there.</source>
      <translation>{name} không còn tư liệu ở đó.</translation>
    </message>
    <message>
      <source>{name} has no moving pictures.</source>
      <translation>{name} không có hình động.</translation>
    </message>
    <message>
      <source>{name} has no picture.</source>
      <translation>{name} không có hình.</translation>
    </message>
    <message>
      <source>{name} has no rows.</source>
      <translation>{name} không có hàng nào.</translation>
    </message>
    <message>
      <source>{name} has no sound and cannot be the music.</source>
      <translation>{name} không có âm thanh nên không dùng làm nhạc được.</translation>
    </message>
    <message>
      <source>{name} has no sound.</source>
      <translation>{name} không có âm thanh.</translation>
    </message>
    <message>
      <source>{name} has no value.</source>
      <translation>{name} không có giá trị.</translation>
    </message>
    <message>
      <source>{name} has to be connected again.</source>
      <translation>{name} cần được kết nối lại.</translation>
    </message>
    <message numerus="yes">
      <source>{name} has {count} streams, more than any real clip.</source>
      <translation>
        <numerusform>{name} có {count} luồng, nhiều hơn bất kỳ đoạn phim thật nào.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has {found} colours where it should have {wanted}.</source>
      <translation>{name} có {found} màu thay vì {wanted}.</translation>
    </message>
    <message>
      <source>{name} has {size} GB; files of more than {limit} GB are not imported.</source>
      <translation>{name} nặng {size} GB; tệp lớn hơn {limit} GB sẽ không được nhập.</translation>
    </message>
    <message>
      <source>{name} holds a program or foreign content, not only a drawing.</source>
      <translation>{name} chứa chương trình hoặc nội dung lạ, không chỉ là hình vẽ.</translation>
    </message>
    <message>
      <source>{name} holds a program, not only a drawing.</source>
      <translation>{name} chứa chương trình, không chỉ là hình vẽ.</translation>
    </message>
    <message>
      <source>{name} holds neither pictures nor sound.</source>
      <translation>{name} không có hình cũng không có âm thanh.</translation>
    </message>
    <message>
      <source>{name} holds no pictures that can be decoded.</source>
      <translation>{name} không có hình nào giải mã được.</translation>
    </message>
    <message>
      <source>{name} holds no pictures.</source>
      <translation>{name} không có hình.</translation>
    </message>
    <message>
      <source>{name} holds only zeros: the copy or the download never finished.</source>
      <translation>{name} chỉ chứa số 0: việc sao chép hoặc tải xuống chưa hoàn tất.</translation>
    </message>
    <message>
      <source>{name} holds text, not a picture, a video or a sound.</source>
      <translation>{name} chứa văn bản, không phải hình ảnh, video hay âm thanh.</translation>
    </message>
    <message>
      <source>{name} holds things that a safe SVG picture does not have.</source>
      <translation>{name} chứa những thứ mà một hình SVG an toàn không có.</translation>
    </message>
    <message>
      <source>{name} in the watched folder is not complete. It comes in when it is; import it yourself to have it as it is.</source>
      <translation>{name} trong thư mục theo dõi chưa đầy đủ. Tệp sẽ được nhập khi đã đầy đủ; hãy tự nhập nếu muốn dùng tệp như hiện giờ.</translation>
    </message>
    <message>
      <source>{name} is a HEIC picture, which cannot be drawn here.</source>
      <translation>{name} là hình HEIC, không vẽ được ở đây.</translation>
    </message>
    <message>
      <source>{name} is a PDF document, not a media file.</source>
      <translation>{name} là tài liệu PDF, không phải tệp media.</translation>
    </message>
    <message>
      <source>{name} is a Photoshop document, which cannot be read.</source>
      <translation>{name} là tài liệu Photoshop, không đọc được.</translation>
    </message>
    <message>
      <source>{name} is a ZIP archive or an office document, not a media file.</source>
      <translation>{name} là tệp nén ZIP hoặc tài liệu văn phòng, không phải tệp media.</translation>
    </message>
    <message>
      <source>{name} is a ZIP archive, not a media file.</source>
      <translation>{name} là tệp nén ZIP, không phải tệp media.</translation>
    </message>
    <message>
      <source>{name} is a compressed archive, not a media file.</source>
      <translation>{name} là tệp nén, không phải tệp media.</translation>
    </message>
    <message>
      <source>{name} is a database, not a media file.</source>
      <translation>{name} là cơ sở dữ liệu, không phải tệp media.</translation>
    </message>
    <message>
      <source>{name} is a drawing, which the painter shows.</source>
      <translation>{name} là hình vẽ vector, do bộ vẽ hiển thị.</translation>
    </message>
    <message>
      <source>{name} is a folder.</source>
      <translation>{name} là thư mục.</translation>
    </message>
    <message>
      <source>{name} is a link that only leads back to itself.</source>
      <translation>{name} là liên kết chỉ dẫn ngược về chính nó.</translation>
    </message>
    <message>
      <source>{name} is a picture, not a video.</source>
      <translation>{name} là hình ảnh, không phải video.</translation>
    </message>
    <message>
      <source>{name} is a pipe or a device, not a file.</source>
      <translation>{name} là pipe hoặc thiết bị, không phải tệp.</translation>
    </message>
    <message>
      <source>{name} is a play list that only points at other files.</source>
      <translation>{name} là danh sách phát chỉ trỏ tới các tệp khác.</translation>
    </message>
    <message>
      <source>{name} is a program, not a media file.</source>
      <translation>{name} là chương trình, không phải tệp media.</translation>
    </message>
    <message>
      <source>{name} is a sound and cannot be a clip.</source>
      <translation>{name} là âm thanh nên không thể là đoạn phim.</translation>
    </message>
    <message>
      <source>{name} is another file than the one whose upload began.</source>
      <translation>{name} không phải tệp đã bắt đầu tải lên.</translation>
    </message>
    <message>
      <source>{name} is another file: its content is not that of {wanted}.</source>
      <translation>{name} là tệp khác: nội dung không phải của {wanted}.</translation>
    </message>
    <message>
      <source>{name} is being rendered already, as something else.</source>
      <translation>{name} đang được kết xuất rồi, cho một việc khác.</translation>
    </message>
    <message>
      <source>{name} is broken.</source>
      <translation>{name} bị hỏng.</translation>
    </message>
    <message>
      <source>{name} is cut off: a part of the picture is missing.</source>
      <translation>{name} bị cắt cụt: thiếu một phần hình.</translation>
    </message>
    <message>
      <source>{name} is cut off: its index at the end is missing, so the recording, the copy or the download never finished.</source>
      <translation>{name} bị cắt cụt: thiếu chỉ mục ở cuối, nên việc ghi hình, sao chép hoặc tải xuống chưa hoàn tất.</translation>
    </message>
    <message>
      <source>{name} is cut off: the picture ends after {seconds} s.</source>
      <translation>{name} bị cắt cụt: hình kết thúc sau {seconds} giây.</translation>
    </message>
    <message>
      <source>{name} is cut off: the sound ends after {seconds} s.</source>
      <translation>{name} bị cắt cụt: âm thanh kết thúc sau {seconds} giây.</translation>
    </message>
    <message>
      <source>{name} is damaged at {seconds} s: its pictures cannot be decoded there.</source>
      <translation>{name} bị hỏng tại {seconds} giây: không giải mã được hình ở đó.</translation>
    </message>
    <message>
      <source>{name} is damaged in a way that no decoder survives.</source>
      <translation>{name} bị hỏng đến mức không bộ giải mã nào xử lý nổi.</translation>
    </message>
    <message>
      <source>{name} is damaged or not a picture.</source>
      <translation>{name} bị hỏng hoặc không phải hình ảnh.</translation>
    </message>
    <message>
      <source>{name} is damaged or of a kind that cannot be read.</source>
      <translation>{name} bị hỏng hoặc thuộc loại không đọc được.</translation>
    </message>
    <message>
      <source>{name} is damaged, or far too complicated: looking into it took more than {seconds} s.</source>
      <translation>{name} bị hỏng, hoặc quá phức tạp: việc kiểm tra mất hơn {seconds} giây.</translation>
    </message>
    <message>
      <source>{name} is damaged: it begins like {kind}, but cannot be read.</source>
      <translation>{name} bị hỏng: phần đầu giống {kind} nhưng không đọc được.</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be opened.</source>
      <translation>{name} bị hỏng: không mở được.</translation>
    </message>
    <message>
      <source>{name} is damaged: it cannot be read as a picture.</source>
      <translation>{name} bị hỏng: không đọc được dưới dạng hình ảnh.</translation>
    </message>
    <message>
      <source>{name} is damaged: it holds no pictures and no sound.</source>
      <translation>{name} bị hỏng: không có hình lẫn âm thanh.</translation>
    </message>
    <message>
      <source>{name} is damaged: its headers make no sense.</source>
      <translation>{name} bị hỏng: phần đầu tệp không hợp lý.</translation>
    </message>
    <message>
      <source>{name} is damaged: its picture cannot be decoded.</source>
      <translation>{name} bị hỏng: không giải mã được hình.</translation>
    </message>
    <message>
      <source>{name} is damaged: none of its pictures or sounds can be decoded.</source>
      <translation>{name} bị hỏng: không giải mã được hình hay âm thanh nào.</translation>
    </message>
    <message>
      <source>{name} is damaged: nothing in it lasts any time.</source>
      <translation>{name} bị hỏng: không có nội dung nào có độ dài.</translation>
    </message>
    <message>
      <source>{name} is damaged: the drawing stops making sense in line {line}.</source>
      <translation>{name} bị hỏng: hình vẽ sai từ dòng {line}.</translation>
    </message>
    <message>
      <source>{name} is damaged; the defaults are used.</source>
      <translation>{name} bị hỏng; giá trị mặc định được dùng.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} trống.</translation>
    </message>
    <message>
      <source>{name} is from a newer version; what this one does not know is left alone.</source>
      <translation>{name} thuộc phiên bản mới hơn; những gì phiên bản này không biết được giữ nguyên.</translation>
    </message>
    <message>
      <source>{name} is in the library already.</source>
      <translation>{name} đã có trong thư viện.</translation>
    </message>
    <message>
      <source>{name} is in the library.</source>
      <translation>{name} đã có trong thư viện.</translation>
    </message>
    <message>
      <source>{name} is installed</source>
      <translation>{name} đã được cài</translation>
    </message>
    <message>
      <source>{name} is kept as a template.</source>
      <translation>{name} đã được lưu làm mẫu.</translation>
    </message>
    <message>
      <source>{name} is missing: {purpose}.</source>
      <translation>Thiếu {name}: {purpose}.</translation>
    </message>
    <message>
      <source>{name} is no file name.</source>
      <translation>{name} không phải tên tệp.</translation>
    </message>
    <message>
      <source>{name} is not a .cube colour table.</source>
      <translation>{name} không phải bảng màu .cube.</translation>
    </message>
    <message>
      <source>{name} is not a file.</source>
      <translation>{name} không phải tệp.</translation>
    </message>
    <message>
      <source>{name} is not a film strip.</source>
      <translation>{name} không phải dải phim.</translation>
    </message>
    <message>
      <source>{name} is not a kind of media file that can be read.</source>
      <translation>{name} không phải loại tệp media đọc được.</translation>
    </message>
    <message>
      <source>{name} is not a library of Brova Desktop.</source>
      <translation>{name} không phải thư viện của Brova Desktop.</translation>
    </message>
    <message>
      <source>{name} is not a text in any known encoding.</source>
      <translation>{name} không phải văn bản ở bảng mã nào đã biết.</translation>
    </message>
    <message>
      <source>{name} is not a timeline that can be used.</source>
      <translation>{name} không phải dòng thời gian dùng được.</translation>
    </message>
    <message>
      <source>{name} is not a valid SVG picture.</source>
      <translation>{name} không phải hình SVG hợp lệ.</translation>
    </message>
    <message>
      <source>{name} is not a waveform.</source>
      <translation>{name} không phải dạng sóng.</translation>
    </message>
    <message>
      <source>{name} is not there any more.</source>
      <translation>{name} không còn ở đó nữa.</translation>
    </message>
    <message>
      <source>{name} is not there.</source>
      <translation>Không có {name} ở đó.</translation>
    </message>
    <message>
      <source>{name} is not where it was.</source>
      <translation>{name} không còn ở chỗ cũ.</translation>
    </message>
    <message>
      <source>{name} is not where it was. Show where it is now.</source>
      <translation>{name} không còn ở chỗ cũ. Hãy chỉ ra tệp đang ở đâu.</translation>
    </message>
    <message>
      <source>{name} is on a locked track.</source>
      <translation>{name} nằm trên rãnh bị khóa.</translation>
    </message>
    <message>
      <source>{name} is only {length} s long.</source>
      <translation>{name} chỉ dài {length} giây.</translation>
    </message>
    <message>
      <source>{name} is rendered.</source>
      <translation>{name} đã kết xuất xong.</translation>
    </message>
    <message>
      <source>{name} is saved.</source>
      <translation>{name} đã được lưu.</translation>
    </message>
    <message>
      <source>{name} is shorter than its animations.</source>
      <translation>{name} ngắn hơn các hoạt ảnh của nó.</translation>
    </message>
    <message>
      <source>{name} is shorter than the reel and is repeated.</source>
      <translation>{name} ngắn hơn reel nên được lặp lại.</translation>
    </message>
    <message>
      <source>{name} is still being written.</source>
      <translation>{name} vẫn đang được ghi.</translation>
    </message>
    <message>
      <source>{name} is there already and will be replaced.</source>
      <translation>{name} đã có sẵn và sẽ bị thay thế.</translation>
    </message>
    <message>
      <source>{name} is there already, for something else.</source>
      <translation>{name} đã có sẵn, dùng cho việc khác.</translation>
    </message>
    <message>
      <source>{name} is too big for a drawing.</source>
      <translation>{name} quá lớn đối với một hình vẽ.</translation>
    </message>
    <message>
      <source>{name} is too big to be unpacked.</source>
      <translation>{name} quá lớn để giải nén.</translation>
    </message>
    <message numerus="yes">
      <source>{name} is too big: {count} frames of {width} by {height} pixels.</source>
      <translation>
        <numerusform>{name} quá lớn: {count} khung hình {width} x {height} pixel.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is too big: {width} by {height} pixels.</source>
      <translation>{name} quá lớn: {width} x {height} pixel.</translation>
    </message>
    <message>
      <source>{name} is too complicated for a drawing.</source>
      <translation>{name} quá phức tạp đối với một hình vẽ.</translation>
    </message>
    <message>
      <source>{name} is too large a picture file to draw.</source>
      <translation>{name} là tệp hình quá lớn để vẽ.</translation>
    </message>
    <message>
      <source>{name} is too large for a colour table.</source>
      <translation>{name} quá lớn đối với một bảng màu.</translation>
    </message>
    <message>
      <source>{name} is too large for a spreadsheet of rows.</source>
      <translation>{name} quá lớn đối với một bảng tính.</translation>
    </message>
    <message>
      <source>{name} is too large for an SVG picture.</source>
      <translation>{name} quá lớn đối với một hình SVG.</translation>
    </message>
    <message>
      <source>{name} is too large to be a reel.</source>
      <translation>{name} quá lớn để là một reel.</translation>
    </message>
    <message>
      <source>{name} is too large to draw: {width} x {height} pixels, {frames} frame(s).</source>
      <translation>{name} quá lớn để vẽ: {width} x {height} pixel, {frames} khung hình.</translation>
    </message>
    <message>
      <source>{name} is too short for a reel.</source>
      <translation>{name} quá ngắn đối với một reel.</translation>
    </message>
    <message>
      <source>{name} is too short to be the music.</source>
      <translation>{name} quá ngắn để làm nhạc.</translation>
    </message>
    <message>
      <source>{name} is {seconds} s shorter, to leave material for its transitions.</source>
      <translation>{name} ngắn đi {seconds} giây để chừa tư liệu cho chuyển cảnh.</translation>
    </message>
    <message>
      <source>{name} made it a draft again.</source>
      <translation>{name} đã đưa về bản nháp.</translation>
    </message>
    <message>
      <source>{name} may not be read.</source>
      <translation>Không được đọc {name}.</translation>
    </message>
    <message>
      <source>{name} may not be read: its permissions do not allow it.</source>
      <translation>Không được đọc {name}: quyền của tệp không cho phép.</translation>
    </message>
    <message>
      <source>{name} needs a file of another kind, or one that is there.</source>
      <translation>{name} cần một tệp loại khác, hoặc một tệp đang có.</translation>
    </message>
    <message>
      <source>{name} refers to itself in circles.</source>
      <translation>{name} tham chiếu vòng tròn tới chính nó.</translation>
    </message>
    <message>
      <source>{name} refers to something outside of its own file.</source>
      <translation>{name} tham chiếu tới thứ nằm ngoài tệp của nó.</translation>
    </message>
    <message>
      <source>{name} shows the automatic thumbnail again.</source>
      <translation>{name} hiện lại hình thu nhỏ tự động.</translation>
    </message>
    <message>
      <source>{name} uses a codec that cannot be read.</source>
      <translation>{name} dùng codec không đọc được.</translation>
    </message>
    <message>
      <source>{name} uses a colour table that the reel does not know.</source>
      <translation>{name} dùng bảng màu mà reel không biết.</translation>
    </message>
    <message>
      <source>{name} uses a file that the reel does not know.</source>
      <translation>{name} dùng tệp mà reel không biết.</translation>
    </message>
    <message>
      <source>{name} waits for a new sign-in at {platform}.</source>
      <translation>{name} chờ đăng nhập lại {platform}.</translation>
    </message>
    <message>
      <source>{name} was changed elsewhere meanwhile.</source>
      <translation>{name} vừa bị thay đổi ở nơi khác.</translation>
    </message>
    <message>
      <source>{name} was changed while it was being sent.</source>
      <translation>{name} bị thay đổi trong lúc đang gửi.</translation>
    </message>
    <message>
      <source>{name} was damaged; it is kept as {aside}, and the defaults are used.</source>
      <translation>{name} bị hỏng; nó được giữ lại thành {aside} và giá trị mặc định được dùng.</translation>
    </message>
    <message>
      <source>{name} was found again.</source>
      <translation>Đã tìm lại được {name}.</translation>
    </message>
    <message>
      <source>{name} was not kept; an older file of that name is still there.</source>
      <translation>{name} không được giữ; một tệp cũ trùng tên vẫn còn ở đó.</translation>
    </message>
    <message>
      <source>{name} was not published on {platform}. Open the window to see why.</source>
      <translation>{name} chưa được đăng lên {platform}. Hãy mở cửa sổ để xem lý do.</translation>
    </message>
    <message>
      <source>{name} was published on {platform}.</source>
      <translation>{name} đã được đăng lên {platform}.</translation>
    </message>
    <message>
      <source>{name} was written by a newer version of Brova Desktop.</source>
      <translation>{name} được ghi bởi phiên bản Brova Desktop mới hơn.</translation>
    </message>
    <message>
      <source>{name} would overlap {other}.</source>
      <translation>{name} sẽ chồng lên {other}.</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <source>{name}: {sentence}</source>
      <translation>{name}: {sentence}</translation>
    </message>
    <message>
      <source>{number}K</source>
      <comment>short for thousands</comment>
      <translation>{number} N</translation>
    </message>
    <message>
      <source>{number}M</source>
      <comment>short for millions</comment>
      <translation>{number} Tr</translation>
    </message>
    <message>
      <source>{n} stands for the seconds that are left</source>
      <translation>{n} là số giây còn lại</translation>
    </message>
    <message>
      <source>{part}, colour</source>
      <translation>{part}, màu</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{place} shows {ratio}; this is {size}.</source>
      <translation>{place} hiển thị {ratio}; tệp này là {size}.</translation>
    </message>
    <message>
      <source>{platform} answered without a code.</source>
      <translation>{platform} trả lời mà không kèm mã.</translation>
    </message>
    <message>
      <source>{platform} answers no more questions for now.</source>
      <translation>Hiện {platform} không trả lời thêm yêu cầu nào.</translation>
    </message>
    <message>
      <source>{platform} answers on port {port} only, and another program uses it.</source>
      <translation>{platform} chỉ trả lời ở cổng {port}, nhưng một chương trình khác đang dùng cổng này.</translation>
    </message>
    <message>
      <source>{platform} cannot sign anybody in at the moment.</source>
      <translation>{platform} hiện không cho ai đăng nhập được.</translation>
    </message>
    <message numerus="yes">
      <source>{platform} ends on {date}: {count} planned posts wait for a new sign-in.</source>
      <translation>
        <numerusform>{platform} hết hạn ngày {date}: {count} bài đăng đã lên lịch chờ đăng nhập lại.</numerusform>
      </translation>
    </message>
    <message>
      <source>{platform} has answered</source>
      <translation>{platform} đã trả lời</translation>
    </message>
    <message numerus="yes">
      <source>{platform} has ended: {count} planned posts wait for a new sign-in.</source>
      <translation>
        <numerusform>{platform} đã hết hạn: {count} bài đăng đã lên lịch chờ đăng nhập lại.</numerusform>
      </translation>
    </message>
    <message>
      <source>{platform} has no choice called {name}.</source>
      <translation>{platform} không có tùy chọn tên {name}.</translation>
    </message>
    <message>
      <source>{platform} needs an app of your own before an account can be connected.</source>
      <translation>{platform} cần một ứng dụng của riêng bạn thì mới kết nối được tài khoản.</translation>
    </message>
    <message>
      <source>{platform} refused the sign-in.</source>
      <translation>{platform} từ chối đăng nhập.</translation>
    </message>
    <message>
      <source>{platform} takes over by itself</source>
      <translation>{platform} tự đăng</translation>
    </message>
    <message>
      <source>{platform}: {problem}</source>
      <translation>{platform}: {problem}</translation>
    </message>
    <message>
      <source>{problems}</source>
      <translation>{problems}</translation>
    </message>
    <message>
      <source>{rate} frames a second are outside what {place} takes ({least} to {most}).</source>
      <translation>{rate} khung hình mỗi giây nằm ngoài mức {place} nhận ({least} đến {most}).</translation>
    </message>
    <message>
      <source>{rate} is not a frame rate of reels. There are {known}.</source>
      <translation>{rate} không phải tốc độ khung hình của reel. Các tốc độ có sẵn: {known}.</translation>
    </message>
    <message>
      <source>{rate}, variable</source>
      <translation>{rate}, thay đổi</translation>
    </message>
    <message numerus="yes">
      <source>{ready} of {count} pieces were ready from before.</source>
      <translation>
        <numerusform>{ready}/{count} phần đã có sẵn từ trước.</numerusform>
      </translation>
    </message>
    <message>
      <source>{reason} What you edited is kept as a new draft.</source>
      <translation>{reason} Những gì bạn đã sửa được giữ thành một bản nháp mới.</translation>
    </message>
    <message>
      <source>{reason} You can close this tab and try again in Brova Desktop.</source>
      <translation>{reason} Bạn có thể đóng thẻ trình duyệt này và thử lại trong Brova Desktop.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} giây</translation>
    </message>
    <message>
      <source>{sent} of {total}</source>
      <translation>{sent}/{total}</translation>
    </message>
    <message>
      <source>{service} cannot be reached.</source>
      <translation>Không kết nối được tới {service}.</translation>
    </message>
    <message>
      <source>{service} did not answer in time.</source>
      <translation>{service} không trả lời kịp.</translation>
    </message>
    <message>
      <source>{service} gave an answer that cannot be read.</source>
      <translation>{service} trả lời nhưng không đọc được.</translation>
    </message>
    <message numerus="yes">
      <source>{share}, {count} min left</source>
      <translation>
        <numerusform>{share}, còn {count} phút</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{share}, {count} s left</source>
      <translation>
        <numerusform>{share}, còn {count} giây</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} is outside what {place} takes.</source>
      <translation>{size} nằm ngoài mức {place} nhận.</translation>
    </message>
    <message>
      <source>{size} were freed.</source>
      <translation>Đã giải phóng {size}.</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} và {last}</translation>
    </message>
    <message>
      <source>{speed} a second</source>
      <translation>{speed} mỗi giây</translation>
    </message>
    <message>
      <source>{start} to {end} on {track}</source>
      <translation>{start} đến {end} trên {track}</translation>
    </message>
    <message>
      <source>{state} at {time}</source>
      <translation>{state} lúc {time}</translation>
    </message>
    <message>
      <source>{state}, until {date}</source>
      <translation>{state}, đến {date}</translation>
    </message>
    <message>
      <source>{step}, done</source>
      <translation>{step}, đã xong</translation>
    </message>
    <message>
      <source>{text} counts frames, and nothing here says how long a frame is.</source>
      <translation>{text} tính theo khung hình, nhưng ở đây không biết một khung hình dài bao lâu.</translation>
    </message>
    <message>
      <source>{text} is longer than a hundred hours.</source>
      <translation>{text} dài hơn một trăm giờ.</translation>
    </message>
    <message>
      <source>{text} is no date and time.</source>
      <translation>{text} không phải ngày giờ.</translation>
    </message>
    <message>
      <source>{text} is no posting slot.</source>
      <translation>{text} không phải khung giờ đăng.</translation>
    </message>
    <message>
      <source>{text} is not a time.</source>
      <translation>{text} không phải là thời gian.</translation>
    </message>
    <message>
      <source>{text} is not like youtube.privacy=unlisted.</source>
      <translation>{text} không có dạng youtube.privacy=unlisted.</translation>
    </message>
    <message numerus="yes">
      <source>{title} and {count} more</source>
      <translation>
        <numerusform>{title} và {count} việc nữa</numerusform>
      </translation>
    </message>
    <message>
      <source>{title} is not done yet</source>
      <translation>{title} chưa xong</translation>
    </message>
    <message>
      <source>{title} was interrupted.</source>
      <translation>{title} bị gián đoạn.</translation>
    </message>
    <message>
      <source>{title}, copy</source>
      <translation>{title}, bản sao</translation>
    </message>
    <message>
      <source>{title}. Open the activity panel</source>
      <translation>{title}. Mở bảng hoạt động</translation>
    </message>
    <message>
      <source>{title}: {why}.</source>
      <translation>{title}: {why}.</translation>
    </message>
    <message>
      <source>{title}: {why}. The default is used.</source>
      <translation>{title}: {why}. Giá trị mặc định được dùng.</translation>
    </message>
    <message>
      <source>{used} of {most}</source>
      <translation>{used}/{most}</translation>
    </message>
    <message>
      <source>{used} of {most} #</source>
      <translation>{used}/{most} #</translation>
    </message>
    <message>
      <source>{value} is above {high}</source>
      <translation>{value} lớn hơn {high}</translation>
    </message>
    <message>
      <source>{value} is below {low}</source>
      <translation>{value} nhỏ hơn {low}</translation>
    </message>
    <message>
      <source>{value} is none of {choices}</source>
      <translation>{value} không thuộc {choices}</translation>
    </message>
    <message>
      <source>{value} is not a colour such as #ffd147.</source>
      <translation>{value} không phải màu dạng như #ffd147.</translation>
    </message>
    <message>
      <source>{value} is nothing to choose for {name}.</source>
      <translation>{value} không phải lựa chọn hợp lệ cho {name}.</translation>
    </message>
    <message>
      <source>{why}</source>
      <translation>{why}</translation>
    </message>
    <message>
      <source>{workspace} - Brova Desktop</source>
      <translation>{workspace} - Brova Desktop</translation>
    </message>
    <message>
      <source>“What a customer says”</source>
      <translation>“Khách hàng nói gì”</translation>
    </message>
    <message>
      <source>“{name}”, which is no plain clip.</source>
      <translation>“{name}”, không phải đoạn phim thường.</translation>
    </message>
    <message>
      <source>“{text}” is left out: there is no time for it.</source>
      <translation>“{text}” bị bỏ: không còn thời gian cho nó.</translation>
    </message>
  </context>
</TS>
