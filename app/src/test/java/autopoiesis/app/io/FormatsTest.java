package autopoiesis.app.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.Provenance;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the known data sets become, on small made-up files of their shapes. */
class FormatsTest {
  @TempDir private Path directory;

  private void file(String name, String content) throws IOException {
    file(name, content, StandardCharsets.UTF_8);
  }

  private void file(String name, String content, Charset encoding) throws IOException {
    Files.write(directory.resolve(name), content.getBytes(encoding));
  }

  private Dataset read(String kind) throws IOException {
    return DataSource.of(kind, directory).read(ProgressListener.NONE);
  }

  /** Every interaction as {@code TIME SOURCE RELATION TARGET VALUE}. */
  private static List<String> acts(Dataset dataset) {
    InteractionLog log = dataset.log();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      assertThat(log.provenance(i)).isEqualTo(Provenance.UNKNOWN);
      lines.add(
          Text.number(log.time(i))
              + " "
              + log.participants().participant(log.source(i)).name()
              + " "
              + log.relations().get(log.relation(i)).name()
              + " "
              + log.participants().participant(log.target(i)).name()
              + " "
              + Text.number(log.value(i)));
    }
    return lines;
  }

  private void assertRefused(String kind, String message) {
    assertThatThrownBy(() -> read(kind))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(message)
        .hasMessageContaining("; expected ");
  }

  @Test
  void movieLens_100K_hasStarsLabelsTitlesInOrderOfTime() throws IOException {
    file("u.data", "7\t1\t5\t300\n8\t2\t1\t100\n7\t2\t3\t100\n");
    file("u.user", "7|24|M|writer|1\n8|17|F|student|2\n");
    file("u.item", "1|Caf\u00e9|x\n2|Two|x\n", StandardCharsets.ISO_8859_1);
    Dataset dataset = read("movielens-100k");
    assertThat(acts(dataset))
        .containsExactly(
            "100 7 age age=18+ 1",
            "100 7 gender gender=M 1",
            "100 7 occupation occupation=writer 1",
            "100 8 age age=under 18 1",
            "100 8 gender gender=F 1",
            "100 8 occupation occupation=student 1",
            "100 8 rates 2 -1",
            "100 7 rates 2 0",
            "300 7 rates 1 1");
    assertThat(dataset.titles()).containsValues("Caf\u00e9", "Two");
    assertThat(dataset.inputs()).containsOnlyKeys("u.data", "u.user", "u.item");
    assertThat(dataset.defaults().chosenFrom()).isEqualTo(0.5);
    // The order of u.data means nothing, so nothing is said of it.
    assertThat(dataset.notices()).isEmpty();
  }

  @Test
  void movieLens_1M_isReadWithItsColons() throws IOException {
    file("ratings.dat", "1::10::4::50\n1::20::2::60\n");
    file("users.dat", "1::F::56::9::x\n");
    file("movies.dat", "10::Se\u00f1or::Drama\n20::B::C\n", StandardCharsets.ISO_8859_1);
    Dataset dataset = read("movielens");
    assertThat(acts(dataset))
        .containsExactly(
            "50 1 gender gender=F 1",
            "50 1 age age=56+ 1",
            "50 1 occupation occupation=9 1",
            "50 1 rates 10 0.5",
            "60 1 rates 20 -0.5");
    assertThat(dataset.titles()).containsValues("Se\u00f1or", "B");
  }

  @Test
  void movieLens_halfStarsWithoutSideFiles_areTakenAndSaid() throws IOException {
    file("ratings.csv", "userId,movieId,rating,timestamp\n1,10,5.0,50\n1,20,0.5,60\n");
    Dataset dataset = read("movielens");
    assertThat(acts(dataset)).containsExactly("50 1 rates 10 1", "60 1 rates 20 -1");
    assertThat(dataset.notices()).containsExactly("there is no movies.csv: things have no titles");
  }

  @Test
  void movieLens_defects_areRefusedWithTheirPlace() throws IOException {
    assertRefused("movielens", "no MovieLens ratings in it");
    file("u.data", "7\t1\t6\t300\n");
    assertRefused("movielens", "u.data:1:5: a rating of 6");
    file("u.data", "7\t1\t5\t3\n7\t1\t5\t3\n");
    assertThatThrownBy(() -> read("movielens"))
        .hasMessageEndingWith("u.data:2: the same row as in line 1; expected every row once");
    file("u.data", "7\t1\t5\t3\n7\t1\t5\n");
    assertRefused("movielens", "u.data:2:6: 3 fields; this is the last line");
    file("u.data", "7\t1\t5\t3\n");
    file("u.user", "7|24|M|writer|1\n7|24|M|writer|1\n");
    assertRefused("movielens", "u.user:2:1: id \"7\" again, as in line 1");
    assertThatThrownBy(() -> new MovieLens(directory.resolve("none")).read())
        .hasMessageContaining("there is no such directory");
  }

  private static final String TAGGED = "userID\tartistID\ttagID\tday\tmonth\tyear\n";

  @Test
  void lastFm_tagsOfADay_areOneActAndFriendsOneTie() throws IOException {
    file(
        "user_taggedartists.dat",
        TAGGED
            + "2\t5\t1\t2\t1\t2009\n2\t5\t9\t2\t1\t2009\n3\t5\t1\t1\t1\t2009\n3\t5\t1\t1\t1\t1956\n");
    file("user_friends.dat", "userID\tfriendID\n2\t3\n3\t2\n");
    file("artists.dat", "id\tname\turl\n5\t\"Q\tx\n");
    Dataset dataset = read("lastfm-hetrec");
    assertThat(acts(dataset))
        .containsExactly(
            "1230768000 2 friend 3 1", "1230768000 3 tags 5 1", "1230854400 2 tags 5 1");
    assertThat(dataset.titles()).containsValue("\"Q");
    assertThat(dataset.notices())
        .containsExactly(
            "1 rows dated before 2005 were left out: there were no tags yet",
            "tags that a person gave an artist on one day count as one act",
            "1 rows that repeat another exactly were left out");
  }

  @Test
  void lastFm_defects_areRefusedWithTheirPlace() throws IOException {
    assertRefused("lastfm-hetrec", "no user_taggedartists.dat in it");
    file("user_taggedartists.dat", TAGGED + "2\t5\t1\t31\t2\t2009\n");
    assertRefused("lastfm-hetrec", "user_taggedartists.dat:2:7: no such day");
    file("user_taggedartists.dat", TAGGED + "2\t5\t1\t3\t2.5\t2009\n");
    assertRefused("lastfm-hetrec", "month \"2.5\" is not a whole number");
    file("user_taggedartists.dat", TAGGED.replace("day", "dya") + "2\t5\t1\t3\t2\t2009\n");
    assertRefused("lastfm-hetrec", "unknown column \"day\" (did you mean \"dya\"?)");
    file("user_taggedartists.dat", TAGGED + "2\t5\t1\t3\t2\t2009\n");
    file("artists.dat", "id\tname\n5\tCaf\u00e9\n", StandardCharsets.ISO_8859_1);
    assertRefused("lastfm-hetrec", "artists.dat:2:6: byte 0xE9 is not UTF-8");
  }

  private static final String CONTACTS = "t,i,j\n";

  @Test
  void socioPatterns_contact_isOneActWhenItBegins() throws IOException {
    file("contacts_t_i_j.csv", CONTACTS + "20,1,2\n40,1,2\n80,1,2\n80,1,3\n");
    file("students.csv", "id,class,gender\n1,A,F\n2,B,M\n");
    file("Friendship-network_data_2013.csv", "1 2\n1 2\n2 1\n");
    Dataset dataset = read("sociopatterns");
    assertThat(acts(dataset))
        .containsExactly(
            "20 1 class class=A 1",
            "20 1 gender gender=F 1",
            "20 2 class class=B 1",
            "20 2 gender gender=M 1",
            "20 1 friend 2 1",
            "20 2 friend 1 1",
            "20 1 meets 2 1",
            "80 1 meets 2 1",
            "80 1 meets 3 1");
    assertThat(dataset.defaults().candidates()).isEqualTo(ReplayDefaults.Candidates.ALL);
  }

  @Test
  void socioPatterns_defects_areRefusedWithTheirPlace() throws IOException {
    file("students.csv", "id,class,gender\n1,A,F\n");
    file("contacts_t_i_j.csv", CONTACTS + "40,1,2\n20,1,2\n");
    assertRefused("sociopatterns", "contacts_t_i_j.csv:3:1: times go back here");
    file("contacts_t_i_j.csv", CONTACTS + "40,1,2\n40,2,1\n");
    assertRefused("sociopatterns", "contacts_t_i_j.csv:3:4: these two in contact again");
    file("contacts_t_i_j.csv", CONTACTS + "40,1,1\n");
    assertRefused("sociopatterns", "contacts_t_i_j.csv:2:6: somebody in contact with itself");
    file("contacts_t_i_j.csv", CONTACTS + "40,1,2\n");
    Files.delete(directory.resolve("students.csv"));
    assertRefused("sociopatterns", "none of students.csv, metadata_2013.txt");
  }

  private static final String INTER =
      "user_id:token\titem_id:token\trating:float\ttimestamp:float\n";

  @Test
  void recBole_atomicFiles_haveRatingsByRangeAndTokensAsLabels() throws IOException {
    file("toy.inter", INTER + "u1\ti1\t1\t30.5\nu2\ti1\t5\t10\nu1\ti2\t3\t20\n");
    file("toy.user", "user_id:token\tage:float\tjob:token\tlikes:token_seq\nu1\t3\twriter\ta b\n");
    Dataset dataset = read("recbole");
    assertThat(acts(dataset))
        .containsExactly(
            "10 u1 job job=writer 1",
            "10 u2 interacts i1 1",
            "20 u1 interacts i2 0",
            "30.5 u1 interacts i1 -1");
    assertThat(dataset.notices()).containsExactly("ratings from 1 to 5 became -1 to 1");
    assertThat(dataset.name()).isEqualTo("toy");
  }

  @Test
  void recBole_defects_areRefusedWithTheirPlace() throws IOException {
    assertRefused("recbole", "0 .inter files in it");
    file("toy.inter", "user_id:token\titem_id:token\tx:text\n1\t2\t3\n");
    assertRefused("recbole", "toy.inter:1:29: column \"x:text\" has no type");
    file("toy.inter", "user_id:token\titem_id:token\ttimestamp:token\n1\t2\t3\n");
    assertRefused("recbole", "column \"timestamp:token\"; expected timestamp:float");
    file("toy.inter", "user_id:token\titem_id:token\n1\t2\n");
    assertRefused("recbole", "unknown column \"timestamp:float\"");
    file("toy.inter", INTER + "1\t2\t3\tNaN\n");
    assertRefused("recbole", "toy.inter:2:7: timestamp:float \"NaN\" is not a time");
    file("toy.inter", INTER + "1\t2\t3\t1600000000000\n");
    assertRefused("recbole", "is past the year 9999");
  }

  @Test
  void hostileNames_inEveryFormat_areNamesOrRefused() throws IOException {
    List<String> hostile =
        List.of("<script>", "=cmd()", "\u0001\u001b[31m", "\u202eabc", "\ud83d\ude00");
    for (String name : hostile) {
      file("u.data", name + "\t1\t5\t3\n");
      file("toy.inter", INTER + name + "\t1\t5\t3\n");
      file("user_taggedartists.dat", TAGGED + name + "\t5\t1\t3\t2\t2009\n");
      file("contacts_t_i_j.csv", CONTACTS + "40," + name + ",2\n");
      file("students.csv", "id,class,gender\n" + name + ",A,F\n");
      for (String kind : List.of("movielens", "recbole", "lastfm-hetrec", "sociopatterns")) {
        InteractionLog log = read(kind).log();
        int person = log.participants().id(ParticipantKind.PERSON, 0);
        assertThat(log.participants().participant(person).name()).isEqualTo(name);
      }
    }
    file("u.data", "x".repeat(10_000) + "\t1\t5\t3\n");
    assertRefused("movielens", "u.data:1:1: a name of 10000 characters");
    file("toy.inter", INTER + "\t1\t5\t3\n");
    assertRefused("recbole", "toy.inter:2:1: an empty user_id:token");
    file("u.data", "\u00007\t1\t5\t3\n");
    assertRefused("movielens", "u.data:1:1: byte 0x00 is not UTF-8 text");
  }
}
